### 举报的结果：告诉反映的人，不说主管的原话（DS-5）

breach-outcome-founded = 您反映的事，主管核实过了：确实是我们没做好，已经按规定处理。非常抱歉，谢谢您告诉我们。
breach-outcome-unfounded = 您反映的事，主管认真核实过了，这次没有查到违规的情况。谢谢您告诉我们，对您没有任何影响；有新的情况，随时再说“我要举报”。
# $link（链接）
breach-outcome-text = 【{ $company }】您之前反映的事有结果了，请点开查看：{ $link } 客服{ $hotline }
