### What colleagues in the back office read while importing a file (doorstep import). First what is wrong, then what to do.
### $column (a column's name) may be used in every reason.

import-heading-line = Line
import-heading-column = Column
import-heading-reason = Reason
import-progress = Importing
# $encoding (encoding) $rows (rows)
import-file-read = The file was read as { $encoding }; it has { $rows } rows.
# $headings (names of columns, comma-separated)
import-headings-ignored = Unknown columns, ignored: { $headings }
# $line (line number)
import-total-row-skipped = Line { $line } is a total and was skipped.
# $count (rows)
import-more-bad-rows = { $count } more are not shown; --json lists them all.
# $accepted $unchanged $rejected (rows)
import-summary = Written: { $accepted }. Unchanged: { $unchanged }. Refused: { $rejected }.
# $accepted $unchanged $rejected (rows)
import-summary-dry-run = Dry run, nothing was changed. To be written: { $accepted }. Unchanged: { $unchanged }. Refused: { $rejected }.
# $url (address)
import-broken-off = The service at { $url } broke off. What was written stays; run the command again to finish.

## A file that cannot be taken

import-file-empty-file = The file is empty.
import-file-not-text = The file is neither UTF-8 nor GB18030 text. Save it as "CSV UTF-8" and try again.
import-file-not-utf8 = The file is not UTF-8. Leave out --encoding, or use --encoding gb18030.
import-file-not-gb18030 = The file is not GB18030. Leave out --encoding, or use --encoding utf-8.
import-file-workbook = This is a spreadsheet workbook. Save it as "CSV UTF-8 (comma delimited)" and try again.
# $line (line number)
import-file-quote-not-closed = A quote near line { $line } is never closed. Nothing was imported.
# $line (line number)
import-file-not-csv = The text near line { $line } is not CSV. Nothing was imported.
# $columns (names of columns, comma-separated)
import-file-heading-missing = Required columns are missing: { $columns }. Check the kind of file and its first line.
# $column (a column's name)
import-file-heading-twice = The column { $column } is there twice; it is not clear which one counts.
import-file-not-json = The file begins as JSON and is none. Check whether its export was cut short.
import-file-not-bills = The JSON holds no such records. Bills are TMF678 CustomerBill, items AppliedCustomerBillingRate.

## A row that cannot be taken

# $found (cells) $expected (columns)
import-row-columns-uneven = The row has { $found } cells, the headings are { $expected }.
import-row-empty-cell = { $column } must not be empty.
# $longest (characters)
import-row-too-long = { $column } is too long; at most { $longest } characters.
import-row-control-character = { $column } holds invisible control characters.
import-row-digits-lost = { $column } was turned into scientific notation by a spreadsheet, so its last digits are lost. Format the column as text and export again.
import-row-id-malformed = { $column } may only have letters, digits and _ - . /, at most 64 characters.
# $prefix (prefix)
import-row-id-prefix = { $column } must begin with { $prefix }.
import-row-id-reserved = { $column } must not begin with wo_, which marks this system's own orders.
import-row-phone-malformed = { $column } is not a telephone number. Write a mobile number of 11 digits, a landline with its area code, or an international number beginning with +.
# $value (as written)
import-row-date-malformed = { $column }: "{ $value }" is not a date. Write it as 2026-01-05.
# $value (as written)
import-row-date-impossible = { $column }: "{ $value }" is not a day that exists.
# $value (as written)
import-row-time-malformed = { $column }: the time in "{ $value }" cannot be read. Write it as 2026-01-05 09:30.
# $value (as written)
import-row-not-a-choice = { $column }: "{ $value }" is none of the possible values.
# $value (as written)
import-row-shift-malformed = { $column }: "{ $value }" cannot be read or overlaps. Write it as 08:00-12:00,14:00-18:00.
# $value (as written)
import-row-days-malformed = { $column }: "{ $value }" cannot be read. Write it as mon-sat.
import-row-due-before-received = { $column } is before the order was received.
# $line (line number)
import-row-id-twice = The same id is in line { $line } already.
# $line (line number)
import-row-account-twice = The same account belongs to another customer in line { $line }.
# $holder (customer id)
import-row-account-taken = The account belongs to customer { $holder }.
import-row-account-unknown = No customer has this account. Import the customers first.
import-row-order-over = The order is done or cancelled: it is not changed any more.
import-row-badge-taken = { $column } is another installer's badge number; customers know who comes by it, so it cannot be used twice.
# $value (as written) $known (areas on file)
import-row-area-unknown = { $column }: "{ $value }" is no area on file; no customer lives there. The areas on file: { $known }.
# $value (as written)
import-row-in-future = { $column }: “{ $value }” has not come yet. Please check the time.
import-row-order-differs = The order is on file for another account or another kind of work, which cannot be changed.
# $value (as it stands)
import-row-amount-malformed = { $column }: “{ $value }” is no amount. Write 79.00, in yuan, with two decimals at most.
# $value (as it stands)
import-row-usage-malformed = { $column }: “{ $value }” is no amount of use. Write a whole number, of MB or of minutes.
# $value (as it stands)
import-row-month-malformed = { $column }: “{ $value }” is no month. Write 2026-10.
# $line (line)
import-row-month-twice = This account and month stand in line { $line } already.
# $sum (sum of the parts, yuan) $total (total due, yuan)
import-row-bill-total-differs = Plan fee plus overage plus other fees minus discount is { $sum } yuan; the total due is { $total } yuan.
# $month (month)
import-row-bill-unknown = This account has no bill of { $month } yet. Import the bills first, then their items.
# $sum (sum of the items, yuan) $total (total due, yuan)
import-row-items-total-differs = The items of this account come to { $sum } yuan, its bill to { $total } yuan; none of them was taken.
# $line (line)
import-row-items-incomplete = Line { $line } of the same bill is wrong, so its items are not complete and none was taken.
