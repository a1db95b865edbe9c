-- Who is heard most, and how much of it word for word.
select source, count(*) as statements, count(*) filter (where kind <> 'indirect') as direct
from 'statements.parquet'
where named
group by source
order by statements desc, source
limit 5;
