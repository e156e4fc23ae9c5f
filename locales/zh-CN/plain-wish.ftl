### 上门前后的小事：师傅的电话、发票、拿走的东西

plain-wish-number = 师傅的号码不便直接给您。要他打给您，说一声“叫师傅打我电话”，我马上转给他。
plain-wish-number-none = 您现在没有约好的上门，师傅的号码也不便直接给您。有事请回复“人工”。
plain-wish-call = 好的，马上转给师傅，请他给您打电话，请留意来电。
plain-wish-invoice = 发票不由上门的师傅开，我这里也开不了，请同事帮您办。
plain-wish-taken-along = 好的，您说师傅拿走了设备，这件事请同事核实后回复您。
