# What rests on sources that the report does not name: one line a statement.
# Offsets count UTF-16 code units: a character beyond the first plane takes two places.
def units: [explode[] | if . > 65535 then ([.] | implode), "" else ([.] | implode) end];

(.text | units) as $units
| .title as $title
| .attributions[]
| select(.source != null and (.source.named | not))
| [$title, .stance, (.source.spans | map($units[.[0]:.[1]] | join("")) | join(" … ")), .confidence]
| @tsv
