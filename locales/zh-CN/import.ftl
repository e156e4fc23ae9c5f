### 导入文件（doorstep import）时给后台同事看的话。先说问题，再说怎么办。
### $column（列名）每条拒绝原因里都可以用，列名照接口里的英文写。

import-heading-line = 行
import-heading-column = 列
import-heading-reason = 原因
import-progress = 导入中
# $encoding（编码）$rows（行数）
import-file-read = 文件按 { $encoding } 读取，共 { $rows } 行数据。
# $headings（列名，逗号分隔）
import-headings-ignored = 这些列不认识，已忽略：{ $headings }
# $line（行号）
import-total-row-skipped = 第 { $line } 行是合计行，已跳过。
# $count（行数）
import-more-bad-rows = 另有 { $count } 行未列出；加 --json 可看到全部。
# $accepted $unchanged $rejected（行数）
import-summary = 写入 { $accepted } 行，原样未变 { $unchanged } 行，拒绝 { $rejected } 行。
# $accepted $unchanged $rejected（行数）
import-summary-dry-run = 试运行，什么都没有改：可写入 { $accepted } 行，原样未变 { $unchanged } 行，拒绝 { $rejected } 行。
# $url（地址）
import-broken-off = { $url } 的服务中途断开。已写入的不会丢，再运行一次即可补完。

## 整个文件不能导入

import-file-empty-file = 文件是空的。
import-file-not-text = 文件既不是 UTF-8 也不是 GB18030 文本。请另存为“CSV UTF-8”再导入。
import-file-not-utf8 = 文件不是 UTF-8。请去掉 --encoding，或改用 --encoding gb18030。
import-file-not-gb18030 = 文件不是 GB18030。请去掉 --encoding，或改用 --encoding utf-8。
import-file-workbook = 这是 Excel 工作簿。请另存为“CSV UTF-8（逗号分隔）”再导入。
# $line（行号）
import-file-quote-not-closed = 第 { $line } 行附近有引号没有配对，文件没有导入。
# $line（行号）
import-file-not-csv = 第 { $line } 行附近不是 CSV 格式，文件没有导入。
# $columns（列名，逗号分隔）
import-file-heading-missing = 缺少必需的列：{ $columns }。请检查文件种类和第一行的列名。
# $column（列名）
import-file-heading-twice = 列 { $column } 出现了两次，无法判断用哪一列。
import-file-not-json = 文件以 JSON 开头，但不是完整的 JSON。请检查是不是导出时被截断。
import-file-not-bills = JSON 里没有这种记录。账单要 TMF678 的 CustomerBill，明细要 AppliedCustomerBillingRate。

## 某一行不能导入

# $found（单元格数）$expected（列数）
import-row-columns-uneven = 这一行有 { $found } 格，表头有 { $expected } 列，对不上。
import-row-empty-cell = { $column } 不能为空。
# $longest（字数）
import-row-too-long = { $column } 太长，最多 { $longest } 个字。
import-row-control-character = { $column } 里有不可见的控制字符。
import-row-digits-lost = { $column } 被表格软件写成了科学计数法，号码的后几位已经丢失。请把该列设为文本后重新导出。
import-row-id-malformed = { $column } 只能用字母、数字和 _ - . /，最多 64 个字符。
# $prefix（前缀）
import-row-id-prefix = { $column } 必须以 { $prefix } 开头。
import-row-id-reserved = { $column } 不能以 wo_ 开头，这是本系统自己的单号。
import-row-phone-malformed = { $column } 不是有效的电话号码。请写 11 位手机号、带区号的座机，或以 + 开头的国际号码。
# $value（原文）
import-row-date-malformed = { $column } 的“{ $value }”不是日期。请写成 2026-01-05。
# $value（原文）
import-row-date-impossible = { $column } 的“{ $value }”不是真实存在的日期。
# $value（原文）
import-row-time-malformed = { $column } 的“{ $value }”里的时间看不懂。请写成 2026-01-05 09:30。
# $value（原文）
import-row-not-a-choice = { $column } 的“{ $value }”不在可用的取值里。
# $value（原文）
import-row-shift-malformed = { $column } 的“{ $value }”看不懂或有重叠。请写成 08:00-12:00,14:00-18:00。
# $value（原文）
import-row-days-malformed = { $column } 的“{ $value }”看不懂。请写成 mon-sat 或 周一至周六。
import-row-due-before-received = { $column } 早于受理时间。
# $line（行号）
import-row-id-twice = 同一编号在第 { $line } 行已经出现过。
# $line（行号）
import-row-account-twice = 同一账号在第 { $line } 行已属于另一位客户。
# $holder（客户编号）
import-row-account-taken = 该账号已属于客户 { $holder }。
import-row-account-unknown = 没有这个账号的客户。请先导入客户。
import-row-order-over = 该工单已经办结或撤销，内容不再改动。
import-row-badge-taken = { $column } 已是另一位师傅的工号，客户凭工号认人，不能重复。
# $value（原文）$known（已有的片区）
import-row-area-unknown = { $column } 里的“{ $value }”不是已有的片区，那里没有客户。已有的片区：{ $known }。
# $value（原文）
import-row-in-future = { $column } 的“{ $value }”还没有到，请检查时间。
import-row-order-differs = 该工单已登记在另一账号或另一业务类型下，不能改。
# $value（原文）
import-row-amount-malformed = { $column } 的“{ $value }”不是金额。请写成 79.00，最多两位小数，单位元。
# $value（原文）
import-row-usage-malformed = { $column } 的“{ $value }”不是用量。请写成整数，流量的单位是 MB，语音的单位是分钟。
# $value（原文）
import-row-month-malformed = { $column } 的“{ $value }”不是账期。请写成 2026-10。
# $line（行号）
import-row-month-twice = 同一账号同一账期在第 { $line } 行已经出现过。
# $sum（各项合计，元）$total（应缴，元）
import-row-bill-total-differs = 套餐费加超出费加其他费用减优惠是 { $sum } 元，和应缴 { $total } 元对不上。
# $month（账期）
import-row-bill-unknown = 这个账号还没有 { $month } 的账单。请先导入账单，再导入明细。
# $sum（明细合计，元）$total（账单应缴，元）
import-row-items-total-differs = 这个账号的明细合计 { $sum } 元，和账单的应缴 { $total } 元对不上，一行也没有写入。
# $line（行号）
import-row-items-incomplete = 同一账单的第 { $line } 行有问题，明细不完整，没有写入。
