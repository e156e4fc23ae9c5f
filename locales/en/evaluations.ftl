### Figures from evaluations: installers see their own counts, supervisors the differences, without names of customers (DS-5)

# $days (days) $least (fewest visits)
evaluations-too-few = Fewer than { $least } visits were evaluated in the last { $days } days: too few for figures.
# $days (days) $least (fewest visits) $visits (visits)
evaluations-own = Customers evaluated { $visits } of your visits in the last { $days } days; norms with at least { $least } answers:
# $norm (norm) $yes (times kept) $no (times not kept)
evaluations-own-line = { $norm }: kept { $yes }, not kept { $no }
evaluations-for-supervisors = Only supervisors can see the differences.
# $days (days) $least (fewest visits)
evaluations-differences = Where ticks and evaluations differ in the last { $days } days (from { $least } visits on):
# $days (days) $least (fewest visits)
evaluations-no-differences = In the last { $days } days ticks and evaluations agree wherever there were at least { $least } visits.
# $name (installer) $norm (norm) $visits (visits) $differing (visits that differ)
evaluations-difference = { $name } { $norm }: { $differing } of { $visits } { $differing ->
    [1] differs
   *[other] differ
}
