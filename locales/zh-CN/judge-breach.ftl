### 主管说举报属实不属实

judge-breach-none = 现在没有等您核实的举报。
