/** What the tests use of a library without types. */
declare module "jsonld" {
  interface Options {
    readonly documentLoader: (url: string) => Promise<object>
  }
  const jsonld: {
    flatten(input: unknown, context: undefined, options: Options): Promise<object[]>
    toRDF(input: unknown, options: Options): Promise<object[]>
  }
  export default jsonld
}
