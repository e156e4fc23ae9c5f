### 客户说“评价”（CL-4）

rate-by-code = 想给这次上门打分，请单独回复 { $closeOutCode }，别的字不用加。
rate-over = 这次上门已经评过了，谢谢您。还有什么想说的，直接写就行。
rate-late = 这次上门办结已经超过 { $closeOutMinutes } 分钟，现在打的分不再计入。有什么意见，直接跟我说就行，或拨打客服 { $hotline }。
rate-none = 现在没有可以评价的上门。有什么意见，直接跟我说就行。
