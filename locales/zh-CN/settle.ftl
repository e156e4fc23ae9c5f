### 客户说过还有问题，后来自己确认（CL-1）

# $words（客户之前说的）
settle-ask = 太好了。您之前说的“{ $words }”，现在都弄好了吗？您的确认就是签字。
# $words（客户之前说的）
settle-done = 好的，您之前说的“{ $words }”，现在按您自己说的，记为已经解决。
# $ticket（编号）
settle-looked-into = 您反映的事（编号 { $ticket }）主管照样核实。
