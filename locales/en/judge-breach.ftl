### What a supervisor finds of a report

judge-breach-none = There is no report that waits for you.
