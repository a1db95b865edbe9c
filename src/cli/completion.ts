import type { Command, Option } from "commander"
import { TABLES } from "../export/format.ts"
import { SHARES } from "../store/shares.ts"
import { ANSWER_FORMATS } from "./ask-words.ts"
import { FORMATS } from "./formats.ts"
import { FORM_CHOICES, LANGUAGE_CHOICES } from "./input-options.ts"

/** The shells that a script is written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const
export type Shell = (typeof SHELLS)[number]

/** A script that completes commands, options and the values that are known, files elsewhere. It asks Selon nothing when
 * it completes, so that it answers at once. */
export function completionFor(shell: Shell, program: Command): string {
  return { bash, zsh, fish }[shell](program)
}

/** The words an option takes; null when it takes any, or none. */
export function valuesOf(command: string, { long }: Option): readonly string[] | null {
  switch (long) {
    case "--format":
      return command === "read" ? FORMATS : command === "work" ? ["table", "json"] : ANSWER_FORMATS
    case "--from":
      return FORM_CHOICES
    case "--language":
      return LANGUAGE_CHOICES
    case "--table":
      return TABLES
    case "--per":
      return SHARES
    default:
      return null
  }
}

interface Completed {
  readonly name: string
  readonly about: string
  readonly options: readonly Option[]
}

function commandsOf(program: Command): Completed[] {
  const help = program.createHelp()
  const shared = help.visibleOptions(program).filter(({ long }) => long !== "--version" && long !== "--help")
  return help.visibleCommands(program).map(command => ({
    name: command.name(),
    about: command.description(),
    options: [...help.visibleOptions(command), ...shared],
  }))
}

const flagsOf = ({ short, long }: Option) => [short, long].filter(flag => flag !== undefined)

function bash(program: Command): string {
  const commands = commandsOf(program)
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(option => {
      const words = valuesOf(name, option)
      if (!words) return []
      const cases = flagsOf(option).map(flag => `"${name} ${flag}"`)
      return [`    ${cases.join("|")}) words="${words.join(" ")}" ;;`]
    }),
  )
  const flags = commands.map(
    ({ name, options }) => `      ${name}) words="${options.flatMap(flagsOf).join(" ")}" ;;`,
  )
  const names = commands.map(({ name }) => name).join(" ")
  return `# bash completion of selon
_selon() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names}" -- "$current"))
    return
  fi
  case "$command $before" in
    "help "*) [ "$before" = help ] && words="${names}" ;;
    "completion completion") words="${SHELLS.join(" ")}" ;;
${values.join("\n")}
  esac
  if [ -z "$words" ] && [ "\${current:0:1}" = - ]; then
    case "$command" in
${flags.join("\n")}
    esac
  fi
  [ -n "$words" ] && COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _selon selon
`
}

function zsh(program: Command): string {
  const commands = commandsOf(program)
  const quoted = (text: string) => text.replaceAll("'", "’").replace(/[[\]:]/g, " ")
  const option = (command: string) => (one: Option) => {
    const flags = flagsOf(one)
    const words = valuesOf(command, one)
    const value = one.required || one.optional ? `:value:${words ? `(${words.join(" ")})` : "_files"}` : ""
    const spec = flags.length > 1 ? `'(${flags.join(" ")})'{${flags.join(",")}}'` : `'${flags[0]}`
    return `        ${spec}[${quoted(one.description)}]${value}' \\`
  }
  const cases = commands.map(({ name, options }) => {
    const rest = name === "completion" ? `'*:shell:(${SHELLS.join(" ")})'` : "'*:file:_files'"
    return [`    ${name})`, "      _arguments \\", ...options.map(option(name)), `        ${rest} ;;`].join(
      "\n",
    )
  })
  return `#compdef selon
_selon() {
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    '${name}:${quoted(about)}'`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
    help) _describe command commands ;;
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = _selon ]; then _selon "$@"; else compdef _selon selon; fi
`
}

function fish(program: Command): string {
  const commands = commandsOf(program)
  const quoted = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`
  const lines = commands.flatMap(({ name, about, options }) => [
    `complete -c selon -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
    ...options.map(option => {
      const words = valuesOf(name, option)
      const short = option.short ? ` -s ${option.short.slice(1)}` : ""
      const value = words ? ` -x -a ${quoted(words.join(" "))}` : option.required ? " -r" : ""
      const flag = `${short} -l ${option.long?.slice(2)}`
      return `complete -c selon -n '__fish_seen_subcommand_from ${name}'${flag}${value} -d ${quoted(option.description)}`
    }),
  ])
  const shells = `complete -c selon -n '__fish_seen_subcommand_from completion' -f -a ${quoted(SHELLS.join(" "))}`
  const names = commands.map(({ name }) => name).join(" ")
  const help = `complete -c selon -n '__fish_seen_subcommand_from help' -f -a ${quoted(names)}`
  return `# fish completion of selon\n${[...lines, shells, help].join("\n")}\n`
}
