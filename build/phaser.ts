import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';

const PHASER = 'virtual:phaser';
const ENTRY = 'virtual:phaser-entry';
const SOURCE = realpathSync(resolve(import.meta.dirname, '../node_modules/phaser/src'));

/** In the order in which Phaser's modules can load: some of them need one another. */
const PARTS = [
  'renderer/index',
  // Without it the game never starts, and says nothing.
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectFactory',
  'gameobjects/GameObjectCreator',
  'gameobjects/image/ImageFactory',
  'scene/ScenePlugin',
];

/** What those parts name and the stage never calls. */
const LEFT_OUT = [
  'animations/',
  'cache/',
  'core/(DebugHeader|VisibilityHandler)',
  'device/(Audio|Video)',
  'display/Color(Matrix|Ramp)',
  'dom/CreateDOMContainer',
  'filters/',
  'gameobjects/components/PathFollower',
  'gameobjects/tilesprite/',
  'geom/(?!rectangle|line/Line|const)',
  'input/',
  'loader/(?!const|events)',
  'math/(random|Hash|Euler|Quaternion|Matrix3|Vector[34]|interpolation|easing)',
  'polyfills/',
  'renderer/(canvas|webgl|webgl/renderNodes)/index',
  'renderer/snapshot/',
  'renderer/webgl/renderNodes/(filters/|BatchHandler(PointLight|Strip|TileSprite|Tri)\\.|DynamicTexture)',
  'renderer/webgl/renderNodes/(DrawLine|FillPath|FillTri|StrokePath|ShaderQuad)',
  'renderer/webgl/renderNodes/(submitter/Submitter(?!Quad)|texturer/TexturerTile)',
  'renderer/webgl/renderNodes/transformer/Transformer(Stamp|Tile|Vertex)',
  'textures/(parsers/(?!index|Image|Canvas)|DynamicTexture)',
  'tilemaps/',
  'tweens/',
];
const isLeftOut = new RegExp(`^(${LEFT_OUT.join('|')})`);

/** Stands for a class or a table of them; one is told to `setOrigin` while the game starts. */
const NOTHING = `module.exports = function Nothing() {};
module.exports.prototype.setOrigin = function () { return this; };`;

/** Parts that say the same in fewer words. */
const INSTEAD: Readonly<Record<string, string>> = {
  // The tint as the stage uses it, multiplied over a picture. Phaser's own knows seven ways, and a machine without
  // a graphics card works out all of them for every pixel.
  'renderer/webgl/shaders/ApplyTint-glsl.js': `module.exports = 'vec4 applyTint(vec4 texture) {\\n' +
  'return texture * vec4(outTint.bgr * outTint.a, outTint.a);\\n}';`,
  // The stage has tried for a graphics card before it asks for one, and trying is slow.
  'device/Features.js': 'module.exports = { canvas: true, webGL: true };',
  // Phaser's own reads every pixel back from every canvas that it is given, and the stage never asks for one.
  'textures/CanvasTexture.js': `const Texture = require('./Texture');
module.exports = class CanvasTexture extends Texture {
  constructor(manager, key, canvas, width, height) {
    super(manager, key, canvas, width, height);
    this.add('__BASE', 0, 0, 0, width, height);
    this.canvas = canvas;
  }
  refresh() {
    this.source[0].update();
    return this;
  }
};`,
  // Phaser asks by painting, before there is a game, and some browsers answer wrongly. Every one we run on can.
  'device/CanvasFeatures.js': 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };',
};

const cut: Plugin = {
  name: 'cut',
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY ? id : undefined),
  load: (id) => {
    if (id === ENTRY) {
      const parts = PARTS.map((part) => `require('${SOURCE}/${part}.js');`);
      return [
        `export { AUTO, CANVAS } from '${SOURCE}/const.js';`,
        `export function phaser() { ${parts.join(' ')} return require('${SOURCE}/core/Game.js'); }`,
      ].join('\n');
    }
    const path = id.split(sep).join('/');
    const from = `${SOURCE.split(sep).join('/')}/`;
    if (!path.startsWith(from)) return undefined;
    const part = path.slice(from.length);
    return INSTEAD[part] ?? (isLeftOut.test(part) ? NOTHING : undefined);
  },
};

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [cut],
    define: {
      'typeof CANVAS_RENDERER': 'true',
      'typeof WEBGL_RENDERER': 'true',
      'typeof WEBGL_DEBUG': 'false',
      'typeof FEATURE_SOUND': 'false',
      'typeof PLUGIN_CAMERA3D': 'false',
      'typeof PLUGIN_FBINSTANT': 'false',
      global: 'globalThis',
    },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Phaser could not be cut to size.');
  return chunk.code;
}

/**
 * Gives `virtual:phaser`: Phaser without the parts that the stage does not use, a quarter of the whole. Its published
 * file cannot be shaken, so this bundles its source, with an empty function in place of every module that is left out.
 * The same code runs while developing and when built. When Phaser is updated, the tests of the stage tell whether
 * something is missing.
 */
export function phaser(): Plugin {
  let code: Promise<string> | undefined;
  return {
    name: 'phaser',
    enforce: 'pre',
    resolveId: (id) => (id === PHASER ? `\0${PHASER}` : undefined),
    load: (id) => {
      if (id !== `\0${PHASER}`) return undefined;
      code ??= bundle();
      return code;
    },
  };
}
