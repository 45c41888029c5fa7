### Messages of the interface. Each area adds to its own section; ids begin with the area's name.

## Source formats and sentences (source-…)

## Values (values-…)

## Glossary (glossary-…)

## Catalog (locales-…)

## Memory and alignment (memory-…)

## Bilingual and exchange formats (formats-…)

## Drafting, reconciling, drift, publishing (pipeline-…)

## Checks (check-…)

## Reports (report-…)

## Project and configuration (project-…)

## Command line (cli-…)
