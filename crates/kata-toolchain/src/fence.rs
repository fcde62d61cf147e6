//! A fence around the compiler: it runs on a user's text, and may read nothing of this machine but itself.
//!
//! Landlock holds whatever a thread starts, so the compiler is started from a thread that has fenced itself in; the
//! kernel passes the fence on to every child. What the source itself asks for is looked at in `rust/reach.rs`: that
//! works everywhere and explains itself, this works whatever the source does.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

/// Where a compiler finds the system's shared libraries, and what its allocator asks of the kernel: without the answers it
/// takes the slow way.
const SYSTEM: [&str; 10] = [
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/nix/store",
    "/etc/ld.so.cache",
    "/dev/urandom",
    "/proc/sys/vm/overcommit_memory",
    "/sys/kernel/mm/transparent_hugepage/enabled",
];

/// The most a compiler may map, in bytes.
const MEMORY_BYTES: u64 = 4 << 30;
/// The largest file a compiler may write, in bytes.
const FILE_BYTES: u64 = 512 << 20;

/// How far this machine fences compilers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FenceStatus {
    /// Files, the network and other processes are out of a compiler's reach.
    Full,
    /// Files are, but not everything else: the kernel is older.
    Files,
    /// Nothing is: why.
    None(String),
}

/// What a compiler may touch.
#[derive(Clone, Debug)]
pub(crate) struct Fence {
    /// Files and folders it may read and run.
    pub(crate) readable: Vec<PathBuf>,
    /// The folder it works in.
    pub(crate) writable: PathBuf,
}

/// How far compilers are fenced here.
#[must_use]
pub fn fence_status() -> FenceStatus {
    let fence = Fence {
        readable: Vec::new(),
        writable: PathBuf::new(),
    };
    let tried = std::thread::spawn(move || fence.restrict_this_thread()).join();
    tried.unwrap_or_else(|_| FenceStatus::None("the fence failed".to_owned()))
}

impl Fence {
    /// A fence for a compiler whose own files are `readable`, at work in `folder`.
    pub(crate) fn new(readable: &[&Path], folder: &Path) -> Self {
        Self {
            readable: readable.iter().map(|path| (*path).to_owned()).collect(),
            writable: folder.to_owned(),
        }
    }

    /// Starts `command` inside, as far as this machine can.
    pub(crate) fn spawn(&self, command: &mut Command) -> io::Result<Child> {
        let started = std::thread::scope(|scope| {
            scope
                .spawn(|| {
                    self.restrict_this_thread();
                    command.spawn()
                })
                .join()
        });
        let child =
            started.map_err(|_| io::Error::other("the compiler's fence could not be put up"))??;
        limit(&child);
        Ok(child)
    }

    #[cfg(target_os = "linux")]
    fn restrict_this_thread(&self) -> FenceStatus {
        use landlock::RulesetStatus;
        match self.landlock() {
            Ok(RulesetStatus::FullyEnforced) => FenceStatus::Full,
            Ok(RulesetStatus::PartiallyEnforced) => FenceStatus::Files,
            Ok(RulesetStatus::NotEnforced) => {
                FenceStatus::None("this kernel has no Landlock, or it is switched off".to_owned())
            }
            Err(error) => FenceStatus::None(error.to_string()),
        }
    }

    #[cfg(target_os = "linux")]
    fn landlock(&self) -> Result<landlock::RulesetStatus, landlock::RulesetError> {
        use landlock::{
            ABI, Access as _, AccessFs, AccessNet, Ruleset, RulesetAttr as _,
            RulesetCreatedAttr as _, Scope, path_beneath_rules,
        };
        // Asked for whole; the crate enforces what the kernel knows of it.
        let abi = ABI::V6;
        let status = Ruleset::default()
            .handle_access(AccessFs::from_all(abi))?
            .handle_access(AccessNet::from_all(abi))?
            .scope(Scope::from_all(abi))?
            .create()?
            .add_rules(path_beneath_rules(SYSTEM, AccessFs::from_read(abi)))?
            .add_rules(path_beneath_rules(&self.readable, AccessFs::from_read(abi)))?
            .add_rules(path_beneath_rules(["/dev/null"], AccessFs::from_file(abi)))?
            .add_rules(path_beneath_rules(
                [&self.writable],
                AccessFs::from_all(abi),
            ))?
            .restrict_self()?;
        Ok(status.ruleset)
    }

    #[cfg(not(target_os = "linux"))]
    fn restrict_this_thread(&self) -> FenceStatus {
        FenceStatus::None("there is no fence for this system yet".to_owned())
    }
}

/// Bounds what the compiler takes of memory and disk, where the system can.
#[cfg(target_os = "linux")]
fn limit(child: &Child) {
    use rustix::process::{Pid, Resource, Rlimit, prlimit};
    let Some(pid) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) else {
        return;
    };
    for (resource, most) in [
        (Resource::As, MEMORY_BYTES),
        (Resource::Fsize, FILE_BYTES),
        (Resource::Core, 0),
    ] {
        let bound = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        // A compiler that has ended already needs no limit.
        let _ = prlimit(Some(pid), resource, bound);
    }
}

#[cfg(not(target_os = "linux"))]
fn limit(_child: &Child) {}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;
    use crate::Environment;
    use crate::process;

    fn fenced(script: &str, folder: &Path) -> (bool, String) {
        let environment = Environment::of_process();
        let shell = environment.find("sh").unwrap();
        let mut command = process::command(&shell, &environment, folder);
        command.args(["-c", script]);
        let binaries = [Path::new("/bin"), Path::new("/usr/bin")];
        let fence = Fence::new(&binaries, folder);
        let limit = std::time::Duration::from_mins(1);
        match process::run(&mut command, Some(&fence), limit, &process::Stop::default()).unwrap() {
            process::Ending::Exited {
                success, stdout, ..
            } => (success, stdout),
            ending => panic!("{ending:?}"),
        }
    }

    #[test]
    fn a_fenced_process_reads_and_writes_its_folder_and_nothing_else() {
        if matches!(fence_status(), FenceStatus::None(_)) {
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("secret"), "secret").unwrap();
        let own = fenced("echo mine > file && cat file", folder.path());
        assert_eq!(own, (true, "mine\n".to_owned()));
        let secret = outside.path().join("secret");
        let read = fenced(&format!("cat {}", secret.display()), folder.path());
        assert_eq!(read, (false, String::new()));
        let write = fenced(&format!("echo x > {}", secret.display()), folder.path());
        assert!(!write.0);
        assert!(!fenced("cat /etc/passwd", folder.path()).0);
        assert!(!fenced("cat /proc/self/environ", folder.path()).0);
    }

    #[test]
    fn the_fence_ends_with_the_process() {
        let folder = tempfile::tempdir().unwrap();
        fenced("true", folder.path());
        assert!(std::fs::metadata("/etc/passwd").is_ok());
        assert!(std::fs::read_dir("/").is_ok());
    }
}
