/** The extension as it ships, built into a folder of the benchmark's own: a build in use elsewhere stays whole. */
import config from '../../wxt.config'

export default { ...config, outDir: '.cache/bench/bouquet' }
