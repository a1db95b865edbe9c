# Share of statements told word for word, by outlet: reads the CSV of `selon read --format csv`.
statements <- read.csv(commandArgs(TRUE)[1], encoding = "UTF-8")
direct <- aggregate(I(kind != "indirect") ~ outlet, statements, function(x) round(mean(x), 2))
names(direct) <- c("outlet", "direct")
print(direct[order(-direct$direct, direct$outlet), ], row.names = FALSE)
