/** Which installers have a photo by which a customer knows them at the door (DR-5). */
export interface InstallerPhotos {
  has(installerId: string): Promise<boolean>
}
