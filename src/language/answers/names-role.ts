const ROLES = {
  dispatcher: /调度|dispatch/i,
  supervisor: /主管|supervisor/i,
  agent: /客服|support|service|help ?desk/i,
} as const

/** Whether the name of one of staff says their role already: 客服小组, Support desk. */
export const namesRole = (name: string, role: keyof typeof ROLES): boolean => ROLES[role].test(name)
