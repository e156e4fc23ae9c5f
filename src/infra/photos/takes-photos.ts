/** Whether photos of this person are looked at: of installers, who take them for their work. */
export const takesPhotos = (person: string): boolean => person.startsWith('dl_ins_')
