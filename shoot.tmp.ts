import { preview } from 'vite'
import { chromium } from 'playwright-core'
import { someLog } from '/tmp/w/profile/tests/core/someLog.ts'
import { compileCase } from '/tmp/w/profile/src/workshop/compile.ts'
const kinds = ['parcel-claim','urgent-friend','sword-sale'].map(id=>{const {files}=compileCase('stories',id);return {id,family:files.zh.card.family,version:files.zh.version,endings:files.zh.card.endings.map(e=>e.id)}})
const log = someLog(40, kinds).map((l,i)=> i===38 ? JSON.parse(JSON.stringify(l).replace(/parcel-claim|urgent-friend|sword-sale/g,'old-case')) : l)
const server = await preview({ root:'/tmp/w/profile', logLevel:'silent', build:{outDir:'/tmp/profile-dist'}, preview:{port:0,host:'127.0.0.1',open:false}})
const port = (server.httpServer.address() as any).port
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader']})
const only = process.argv[2]
for (const [name,w,h,ts] of [['phone',360,740,100],['laptop',1366,768,100],['projector',1920,1080,100],['large',320,640,200]] as const)
 for (const lang of ['zh','en'])
  for (const state of ['full','empty','few']) {
   const id=`${lang}-${name}-${state}`
   if (only && !new RegExp(only).test(id)) continue
   const c = await b.newContext({viewport:{width:w,height:h},locale:lang==='zh'?'zh-CN':'en-GB',reducedMotion:'reduce'})
   const p = await c.newPage()
   p.on('pageerror',e=>console.log(id,e.message)); p.on('console',m=>m.type()==='error'&&console.log(id,m.text()))
   await p.addInitScript(([log,ts])=>{localStorage.setItem('shipo/1/settings',JSON.stringify({textSize:ts}));localStorage.setItem('shipo/1/log',JSON.stringify(log))},[state==='full'?log:state==='few'?log.slice(0,3):[],ts] as const)
   await p.goto(`http://127.0.0.1:${port}/?page=profile`)
   await p.waitForSelector('.profile')
   const sw = await p.evaluate(()=>[document.documentElement.scrollWidth,document.documentElement.clientWidth])
   if (sw[0]>sw[1]) console.log(id,'scrolls sideways',sw)
   await p.screenshot({path:`/tmp/profile-shots/${id}.png`,fullPage:true})
   if (state==='full'&&name==='laptop'){ await p.emulateMedia({media:'print'}); await p.pdf({path:`/tmp/profile-shots/${id}.pdf`,format:'A4'}) }
   await c.close()
  }
await b.close(); await server.close()
process.exit(0)
