### doorstep language：训练和检查意图识别

cli-about-language = 意图识别：从语料训练，用标注好的句子打分
cli-about-language-train = 用 corpus/ 里的语料重新训练，写入 models/；几秒钟，语料不变则结果逐字节相同
cli-about-language-score = 用标注好的句子（JSON 行）给现有模型打分
cli-argument-gold = 标注文件：每行 text、role、ctx、intent，可有 also、ok
language-role-customer = 客户
language-role-installer = 师傅
language-role-all = 全部
# $role（谁的话）$lines（多少句）
language-trained = { $role }：用 { $lines } 句训练好了
# $file（文件）
language-no-file = 读不了文件 { $file }。请检查路径。
# $file（文件）$line（第几行）
language-bad-line = { $file } 第 { $line } 行看不懂：要有 text、role、ctx 和认得的 intent。
language-head-group = 谁
language-head-messages = 句数
language-head-strict = 完全一致
language-head-lenient = 说到了
language-head-top-three = 前三有
language-head-after-question = 问后答
language-head-precision = 照办的对
language-head-coverage = 照办的占
language-head-out-of-scope-found = 认出无关
