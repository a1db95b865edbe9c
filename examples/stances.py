"""What is done by saying it, by outlet: reads the CSV of `selon read --format csv`, prints a table."""

import csv
import sys
from collections import Counter

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file))

counts = Counter((row["outlet"], row["stance"]) for row in rows if float(row["confidence"]) >= 0.7)
for (outlet, stance), count in sorted(counts.items(), key=lambda item: (item[0][0], -item[1], item[0][1])):
    print(f"{outlet}\t{stance}\t{count}")
