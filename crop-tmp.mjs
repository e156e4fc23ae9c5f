import sharp from 'sharp'
const [,, f, top, h, out, scale] = process.argv
const m = await sharp(f).metadata()
await sharp(f).extract({left:0, top:+top, width:m.width, height:Math.min(+h, m.height-+top)}).resize(Math.round(m.width*(+scale||1))).toFile(out)
