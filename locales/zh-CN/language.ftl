### doorstep language：训练和检查意图识别

cli-about-language = 意图识别：从语料训练，用标注好的句子打分
cli-about-language-train = 用 corpus/ 里的语料重新训练，写入 models/；几秒钟，语料不变则结果逐字节相同
cli-about-language-score = 用标注好的句子（JSON 行）给现有模型打分
cli-about-language-review = 列出助手拿不准、还没有人标注的话（隐去了个人信息）；导出来标注，再收回语料
cli-option-review-out = 写成一个文件，用任何编辑器标注
cli-option-review-take = 收回标注好的文件
cli-option-review-corpus = 语料文件夹；不写就是本项目的 corpus/
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
language-review-none = 没有等着标注的话。
language-review-head-times = 次数
language-review-head-role = 谁
language-review-head-asked = 上一问
language-review-head-message = 原话（已隐去个人信息）
language-review-head-top = 最像的三个
language-review-head-chosen = 本人说的是
# $shown（列出几句）$waiting（一共几句）
language-review-shown = 列出 { $shown } 句，一共 { $waiting } 句等着标注。要标注就写成文件：doorstep language review --out 文件名
language-review-head =
    每行：意图、上一问、语言、原话、记号，用制表符隔开。改第一列；同时说了别的写成 A+B，两种理解都行写成 A/B。
    第一列写 - ：没有用，以后不再出现。整行删掉：先不管，下次再列。最后一列不要动。原话里还有个人信息的，删掉或改掉。
    改好以后：doorstep language review --take 这个文件
# $file（文件）$lines（几句）$waiting（一共几句）
language-review-written = { $file } 里写了 { $lines } 句（一共 { $waiting } 句）。改好第一列以后：doorstep language review --take { $file }
language-review-either = --out 和 --take 只能用一个。
# $file（文件）
language-review-exists = { $file } 已经有了，没有动它，里面可能有标注好的内容。请换一个文件名。
# $file（文件）$code（错误代码）
language-review-unwritable = 写不进 { $file }（{ $code }）。请检查路径和权限。
# $folder（文件夹）
language-review-no-corpus = 语料文件夹 { $folder } 读不了。请在项目目录里运行，或者用 --corpus 指定。
# $line（行号）$columns（几列）
language-review-columns = 第 { $line } 行：要有用制表符隔开的五列，现在是 { $columns } 列。
# $line（行号）$label（写的意图）$role（谁）
language-review-label = 第 { $line } 行：{ $role }没有“{ $label }”这个意图。意图名见 src/language/intent/intents.ts。
# $line（行号）$word（写的词）
language-review-asked = 第 { $line } 行：没有“{ $word }”这个上一问。可以写 idle、offer_slots、confirm、ask_time、survey、survey_text、promo。
# $line（行号）$word（写的词）
language-review-language = 第 { $line } 行：语言写 zh 或 en，不能写“{ $word }”。
# $line（行号）
language-review-text = 第 { $line } 行：原话是空的。
# $line（行号）
language-review-mark = 第 { $line } 行：最后一列的记号不对，要和导出时一样。
# $line（行号）$first（第一次的行号）
language-review-twice = 第 { $line } 行：和第 { $first } 行是同一句。
# $line（行号）$label（语料里的意图）
language-review-contradiction = 第 { $line } 行：语料里同样的话标的是 { $label }。改成一样的，或者先改语料。
language-review-nothing-taken = 什么都没有收。改好上面这些行，再试一次。
# $taken（收了几句）$known（已有几句）$dropped（丢掉几句）
language-review-taken = 收进语料 { $taken } 句，语料里已有 { $known } 句，丢掉 { $dropped } 句。
language-review-then = 接下来重新训练：doorstep language train
