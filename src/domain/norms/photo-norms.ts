/**
 * The largest photo that is taken, as it was sent.
 *
 * @unit bytes
 * @source design §8: photos of a telephone's camera have 3 to 8 MB; owner: service management
 */
export const PHOTO_MOST_BYTES = 10 * 1024 * 1024

/**
 * The largest photo that is unpacked, so that a small file can't fill the memory.
 *
 * @unit pixels
 * @source design §8: the cameras of common telephones have 50 million; owner: service management
 */
export const PHOTO_MOST_PIXELS = 50_000_000

/**
 * How long the longer side of a kept photo may be: a meter's figures can be read on it.
 *
 * @unit pixels
 * @source design §8; owner: service management
 */
export const PHOTO_LONGEST_SIDE_PIXELS = 2560

/**
 * How many photos are taken in one message.
 *
 * @unit photos
 * @source design §8; owner: service management
 */
export const PHOTOS_PER_MESSAGE = 5

/**
 * How many photos are kept of one visit.
 *
 * @unit photos
 * @source design §8; owner: service management
 */
export const PHOTOS_PER_VISIT = 40

/**
 * How long a photo is kept that was sent and put to no visit.
 *
 * @unit hours
 * @source design §8: what serves no purpose isn't kept; owner: data protection
 */
export const STRAY_PHOTO_HOURS = 24
