/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The values of the tables of abi/constants.h. Made by tools/gen_constants.py out of tools/constants.txt,
 * do not edit. Headers: Linux 6.12.95, for what they lack Linux 6.1.176.
 */
/* Within a table: in the order of printing. */
#include "abi/constants.h"

#include <stddef.h>

// clang-format off

const struct xlat names_access[] = {
	{ 0x0, "F_OK" },
	{ 0x4, "R_OK" },
	{ 0x2, "W_OK" },
	{ 0x1, "X_OK" },
	{ 0, NULL }, { 0, "?_OK" }
};

const struct xlat names_arch_prctl[] = {
	{ 0x1001, "ARCH_SET_GS" },
	{ 0x1002, "ARCH_SET_FS" },
	{ 0x1003, "ARCH_GET_FS" },
	{ 0x1004, "ARCH_GET_GS" },
	{ 0x1011, "ARCH_GET_CPUID" },
	{ 0x1012, "ARCH_SET_CPUID" },
	{ 0x1021, "ARCH_GET_XCOMP_SUPP" },
	{ 0x1022, "ARCH_GET_XCOMP_PERM" },
	{ 0x1023, "ARCH_REQ_XCOMP_PERM" },
	{ 0, NULL }, { 0, "ARCH_???" }
};

const struct xlat names_at[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_REMOVEDIR" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x2000, "AT_STATX_FORCE_SYNC" },
	{ 0x4000, "AT_STATX_DONT_SYNC" },
	{ 0x8000, "AT_RECURSIVE" },
	{ 0, NULL }, { 0, "AT_???" }
};

const struct xlat names_clock[] = {
	{ 0x0, "CLOCK_REALTIME" },
	{ 0x1, "CLOCK_MONOTONIC" },
	{ 0x2, "CLOCK_PROCESS_CPUTIME_ID" },
	{ 0x3, "CLOCK_THREAD_CPUTIME_ID" },
	{ 0x4, "CLOCK_MONOTONIC_RAW" },
	{ 0x5, "CLOCK_REALTIME_COARSE" },
	{ 0x6, "CLOCK_MONOTONIC_COARSE" },
	{ 0x7, "CLOCK_BOOTTIME" },
	{ 0x8, "CLOCK_REALTIME_ALARM" },
	{ 0x9, "CLOCK_BOOTTIME_ALARM" },
	{ 0xa, "CLOCK_SGI_CYCLE" },
	{ 0xb, "CLOCK_TAI" },
	{ 0, NULL }, { 0, "CLOCK_???" }
};

const struct xlat names_clone[] = {
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x1000, "CLONE_PIDFD" },
	{ 0x2000, "CLONE_PTRACE" },
	{ 0x4000, "CLONE_VFORK" },
	{ 0x8000, "CLONE_PARENT" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x80000, "CLONE_SETTLS" },
	{ 0x100000, "CLONE_PARENT_SETTID" },
	{ 0x200000, "CLONE_CHILD_CLEARTID" },
	{ 0x400000, "CLONE_DETACHED" },
	{ 0x800000, "CLONE_UNTRACED" },
	{ 0x1000000, "CLONE_CHILD_SETTID" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0x80000000, "CLONE_IO" },
	{ 0x80, "CLONE_NEWTIME" },
	{ 0, NULL }, { 0, "CLONE_???" }
};

const struct xlat names_close_range[] = {
	{ 0x2, "CLOSE_RANGE_UNSHARE" },
	{ 0x4, "CLOSE_RANGE_CLOEXEC" },
	{ 0, NULL }, { 0, "CLOSE_RANGE_???" }
};

const struct xlat names_epoll_create[] = {
	{ 0x80000, "EPOLL_CLOEXEC" },
	{ 0x800, "EPOLL_NONBLOCK" },
	{ 0, NULL }, { 0, "EPOLL_???" }
};

const struct xlat names_epoll_event[] = {
	{ 0x1, "EPOLLIN" },
	{ 0x2, "EPOLLPRI" },
	{ 0x4, "EPOLLOUT" },
	{ 0x40, "EPOLLRDNORM" },
	{ 0x80, "EPOLLRDBAND" },
	{ 0x100, "EPOLLWRNORM" },
	{ 0x200, "EPOLLWRBAND" },
	{ 0x400, "EPOLLMSG" },
	{ 0x8, "EPOLLERR" },
	{ 0x10, "EPOLLHUP" },
	{ 0x2000, "EPOLLRDHUP" },
	{ 0x10000000, "EPOLLEXCLUSIVE" },
	{ 0x20000000, "EPOLLWAKEUP" },
	{ 0x40000000, "EPOLLONESHOT" },
	{ 0x80000000, "EPOLLET" },
	{ 0, NULL }, { 0, "EPOLL???" }
};

const struct xlat names_epoll_op[] = {
	{ 0x1, "EPOLL_CTL_ADD" },
	{ 0x2, "EPOLL_CTL_DEL" },
	{ 0x3, "EPOLL_CTL_MOD" },
	{ 0, NULL }, { 0, "EPOLL_CTL_???" }
};

const struct xlat names_eventfd[] = {
	{ 0x1, "EFD_SEMAPHORE" },
	{ 0x80000, "EFD_CLOEXEC" },
	{ 0x800, "EFD_NONBLOCK" },
	{ 0, NULL }, { 0, "EFD_???" }
};

const struct xlat names_fcntl_cmd[] = {
	{ 0x0, "F_DUPFD" },
	{ 0x1, "F_GETFD" },
	{ 0x2, "F_SETFD" },
	{ 0x3, "F_GETFL" },
	{ 0x4, "F_SETFL" },
	{ 0x5, "F_GETLK" },
	{ 0x6, "F_SETLK" },
	{ 0x7, "F_SETLKW" },
	{ 0x8, "F_SETOWN" },
	{ 0x9, "F_GETOWN" },
	{ 0xa, "F_SETSIG" },
	{ 0xb, "F_GETSIG" },
	{ 0xf, "F_SETOWN_EX" },
	{ 0x10, "F_GETOWN_EX" },
	{ 0x11, "F_GETOWNER_UIDS" },
	{ 0x24, "F_OFD_GETLK" },
	{ 0x25, "F_OFD_SETLK" },
	{ 0x26, "F_OFD_SETLKW" },
	{ 0x400, "F_SETLEASE" },
	{ 0x401, "F_GETLEASE" },
	{ 0x402, "F_NOTIFY" },
	{ 0x405, "F_CANCELLK" },
	{ 0x406, "F_DUPFD_CLOEXEC" },
	{ 0x407, "F_SETPIPE_SZ" },
	{ 0x408, "F_GETPIPE_SZ" },
	{ 0x409, "F_ADD_SEALS" },
	{ 0x40a, "F_GET_SEALS" },
	{ 0x40b, "F_GET_RW_HINT" },
	{ 0x40c, "F_SET_RW_HINT" },
	{ 0x40d, "F_GET_FILE_RW_HINT" },
	{ 0x40e, "F_SET_FILE_RW_HINT" },
	{ 0, NULL }, { 0, "F_???" }
};

const struct xlat names_flock[] = {
	{ 0x1, "LOCK_SH" },
	{ 0x2, "LOCK_EX" },
	{ 0x4, "LOCK_NB" },
	{ 0x8, "LOCK_UN" },
	{ 0x20, "LOCK_MAND" },
	{ 0x40, "LOCK_READ" },
	{ 0x80, "LOCK_WRITE" },
	{ 0, NULL }, { 0, "LOCK_???" }
};

const struct xlat names_futex[] = {
	{ 0x0, "FUTEX_WAIT" },
	{ 0x80, "FUTEX_WAIT_PRIVATE" },
	{ 0x1, "FUTEX_WAKE" },
	{ 0x81, "FUTEX_WAKE_PRIVATE" },
	{ 0x2, "FUTEX_FD" },
	{ 0x82, "FUTEX_FD_PRIVATE" },
	{ 0x3, "FUTEX_REQUEUE" },
	{ 0x83, "FUTEX_REQUEUE_PRIVATE" },
	{ 0x4, "FUTEX_CMP_REQUEUE" },
	{ 0x84, "FUTEX_CMP_REQUEUE_PRIVATE" },
	{ 0x5, "FUTEX_WAKE_OP" },
	{ 0x85, "FUTEX_WAKE_OP_PRIVATE" },
	{ 0x6, "FUTEX_LOCK_PI" },
	{ 0x86, "FUTEX_LOCK_PI_PRIVATE" },
	{ 0x7, "FUTEX_UNLOCK_PI" },
	{ 0x87, "FUTEX_UNLOCK_PI_PRIVATE" },
	{ 0x8, "FUTEX_TRYLOCK_PI" },
	{ 0x88, "FUTEX_TRYLOCK_PI_PRIVATE" },
	{ 0x9, "FUTEX_WAIT_BITSET" },
	{ 0x89, "FUTEX_WAIT_BITSET_PRIVATE" },
	{ 0xa, "FUTEX_WAKE_BITSET" },
	{ 0x8a, "FUTEX_WAKE_BITSET_PRIVATE" },
	{ 0xb, "FUTEX_WAIT_REQUEUE_PI" },
	{ 0x8b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE" },
	{ 0xc, "FUTEX_CMP_REQUEUE_PI" },
	{ 0x8c, "FUTEX_CMP_REQUEUE_PI_PRIVATE" },
	{ 0xd, "FUTEX_LOCK_PI2" },
	{ 0x8d, "FUTEX_LOCK_PI2_PRIVATE" },
	{ 0x109, "FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME" },
	{ 0x189, "FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x10b, "FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME" },
	{ 0x18b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x100, "FUTEX_WAIT|FUTEX_CLOCK_REALTIME" },
	{ 0x180, "FUTEX_WAIT_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0, NULL }, { 0, "FUTEX_???" }
};

const struct xlat names_getrandom[] = {
	{ 0x1, "GRND_NONBLOCK" },
	{ 0x2, "GRND_RANDOM" },
	{ 0x4, "GRND_INSECURE" },
	{ 0, NULL }, { 0, "GRND_???" }
};

const struct xlat names_ioctl[] = {
	{ 0x5401, "TCGETS" },
	{ 0x5402, "TCSETS" },
	{ 0x5403, "TCSETSW" },
	{ 0x5404, "TCSETSF" },
	{ 0x5405, "TCGETA" },
	{ 0x5406, "TCSETA" },
	{ 0x5407, "TCSETAW" },
	{ 0x5408, "TCSETAF" },
	{ 0x5409, "TCSBRK" },
	{ 0x540a, "TCXONC" },
	{ 0x540b, "TCFLSH" },
	{ 0x540c, "TIOCEXCL" },
	{ 0x540d, "TIOCNXCL" },
	{ 0x540e, "TIOCSCTTY" },
	{ 0x540f, "TIOCGPGRP" },
	{ 0x5410, "TIOCSPGRP" },
	{ 0x5411, "TIOCOUTQ" },
	{ 0x5412, "TIOCSTI" },
	{ 0x5413, "TIOCGWINSZ" },
	{ 0x5414, "TIOCSWINSZ" },
	{ 0x5415, "TIOCMGET" },
	{ 0x5416, "TIOCMBIS" },
	{ 0x5417, "TIOCMBIC" },
	{ 0x5418, "TIOCMSET" },
	{ 0x5419, "TIOCGSOFTCAR" },
	{ 0x541a, "TIOCSSOFTCAR" },
	{ 0x541b, "FIONREAD" },
	{ 0x541c, "TIOCLINUX" },
	{ 0x541d, "TIOCCONS" },
	{ 0x541e, "TIOCGSERIAL" },
	{ 0x541f, "TIOCSSERIAL" },
	{ 0x5420, "TIOCPKT" },
	{ 0x5421, "FIONBIO" },
	{ 0x5422, "TIOCNOTTY" },
	{ 0x5423, "TIOCSETD" },
	{ 0x5424, "TIOCGETD" },
	{ 0x5425, "TCSBRKP" },
	{ 0x5427, "TIOCSBRK" },
	{ 0x5428, "TIOCCBRK" },
	{ 0x5429, "TIOCGSID" },
	{ 0x802c542a, "TCGETS2" },
	{ 0x402c542b, "TCSETS2" },
	{ 0x402c542c, "TCSETSW2" },
	{ 0x402c542d, "TCSETSF2" },
	{ 0x542e, "TIOCGRS485" },
	{ 0x542f, "TIOCSRS485" },
	{ 0x80045430, "TIOCGPTN" },
	{ 0x40045431, "TIOCSPTLCK" },
	{ 0x80045432, "TIOCGDEV" },
	{ 0x5432, "TCGETX" },
	{ 0x5433, "TCSETX" },
	{ 0x5434, "TCSETXF" },
	{ 0x5435, "TCSETXW" },
	{ 0x40045436, "TIOCSIG" },
	{ 0x5437, "TIOCVHANGUP" },
	{ 0x80045438, "TIOCGPKT" },
	{ 0x80045439, "TIOCGPTLCK" },
	{ 0x80045440, "TIOCGEXCL" },
	{ 0x5441, "TIOCGPTPEER" },
	{ 0x5450, "FIONCLEX" },
	{ 0x5451, "FIOCLEX" },
	{ 0x5452, "FIOASYNC" },
	{ 0x5453, "TIOCSERCONFIG" },
	{ 0x5454, "TIOCSERGWILD" },
	{ 0x5455, "TIOCSERSWILD" },
	{ 0x5456, "TIOCGLCKTRMIOS" },
	{ 0x5457, "TIOCSLCKTRMIOS" },
	{ 0x5458, "TIOCSERGSTRUCT" },
	{ 0x5459, "TIOCSERGETLSR" },
	{ 0x545a, "TIOCSERGETMULTI" },
	{ 0x545b, "TIOCSERSETMULTI" },
	{ 0x545c, "TIOCMIWAIT" },
	{ 0x545d, "TIOCGICOUNT" },
	{ 0x8901, "FIOSETOWN" },
	{ 0x8902, "SIOCSPGRP" },
	{ 0x8903, "FIOGETOWN" },
	{ 0x8904, "SIOCGPGRP" },
	{ 0x8905, "SIOCATMARK" },
	{ 0x8906, "SIOCGSTAMP_OLD" },
	{ 0x8907, "SIOCGSTAMPNS_OLD" },
	{ 0x890b, "SIOCADDRT" },
	{ 0x890c, "SIOCDELRT" },
	{ 0x890d, "SIOCRTMSG" },
	{ 0x8910, "SIOCGIFNAME" },
	{ 0x8911, "SIOCSIFLINK" },
	{ 0x8912, "SIOCGIFCONF" },
	{ 0x8913, "SIOCGIFFLAGS" },
	{ 0x8914, "SIOCSIFFLAGS" },
	{ 0x8915, "SIOCGIFADDR" },
	{ 0x8916, "SIOCSIFADDR" },
	{ 0x8917, "SIOCGIFDSTADDR" },
	{ 0x8918, "SIOCSIFDSTADDR" },
	{ 0x8919, "SIOCGIFBRDADDR" },
	{ 0x891a, "SIOCSIFBRDADDR" },
	{ 0x891b, "SIOCGIFNETMASK" },
	{ 0x891c, "SIOCSIFNETMASK" },
	{ 0x891d, "SIOCGIFMETRIC" },
	{ 0x891e, "SIOCSIFMETRIC" },
	{ 0x891f, "SIOCGIFMEM" },
	{ 0x8920, "SIOCSIFMEM" },
	{ 0x8921, "SIOCGIFMTU" },
	{ 0x8922, "SIOCSIFMTU" },
	{ 0x8923, "SIOCSIFNAME" },
	{ 0x8924, "SIOCSIFHWADDR" },
	{ 0x8925, "SIOCGIFENCAP" },
	{ 0x8926, "SIOCSIFENCAP" },
	{ 0x8927, "SIOCGIFHWADDR" },
	{ 0x8929, "SIOCGIFSLAVE" },
	{ 0x8930, "SIOCSIFSLAVE" },
	{ 0x8931, "SIOCADDMULTI" },
	{ 0x8932, "SIOCDELMULTI" },
	{ 0x8933, "SIOCGIFINDEX" },
	{ 0x8934, "SIOCSIFPFLAGS" },
	{ 0x8935, "SIOCGIFPFLAGS" },
	{ 0x8936, "SIOCDIFADDR" },
	{ 0x8937, "SIOCSIFHWBROADCAST" },
	{ 0x8938, "SIOCGIFCOUNT" },
	{ 0x8940, "SIOCGIFBR" },
	{ 0x8941, "SIOCSIFBR" },
	{ 0x8942, "SIOCGIFTXQLEN" },
	{ 0x8943, "SIOCSIFTXQLEN" },
	{ 0x8946, "SIOCETHTOOL" },
	{ 0x8947, "SIOCGMIIPHY" },
	{ 0x8948, "SIOCGMIIREG" },
	{ 0x8949, "SIOCSMIIREG" },
	{ 0x894a, "SIOCWANDEV" },
	{ 0x894b, "SIOCOUTQNSD" },
	{ 0x894c, "SIOCGSKNS" },
	{ 0x8953, "SIOCDARP" },
	{ 0x8954, "SIOCGARP" },
	{ 0x8955, "SIOCSARP" },
	{ 0x8960, "SIOCDRARP" },
	{ 0x8961, "SIOCGRARP" },
	{ 0x8962, "SIOCSRARP" },
	{ 0x8970, "SIOCGIFMAP" },
	{ 0x8971, "SIOCSIFMAP" },
	{ 0x8980, "SIOCADDDLCI" },
	{ 0x8981, "SIOCDELDLCI" },
	{ 0x8982, "SIOCGIFVLAN" },
	{ 0x8983, "SIOCSIFVLAN" },
	{ 0x8990, "SIOCBONDENSLAVE" },
	{ 0x8991, "SIOCBONDRELEASE" },
	{ 0x8992, "SIOCBONDSETHWADDR" },
	{ 0x8993, "SIOCBONDSLAVEINFOQUERY" },
	{ 0x8994, "SIOCBONDINFOQUERY" },
	{ 0x8995, "SIOCBONDCHANGEACTIVE" },
	{ 0x89a0, "SIOCBRADDBR" },
	{ 0x89a1, "SIOCBRDELBR" },
	{ 0x89a2, "SIOCBRADDIF" },
	{ 0x89a3, "SIOCBRDELIF" },
	{ 0x89b0, "SIOCSHWTSTAMP" },
	{ 0x89b1, "SIOCGHWTSTAMP" },
	{ 0, NULL }, { 0, "_IOC_???" }
};

const struct xlat names_madvise[] = {
	{ 0x0, "MADV_NORMAL" },
	{ 0x1, "MADV_RANDOM" },
	{ 0x2, "MADV_SEQUENTIAL" },
	{ 0x3, "MADV_WILLNEED" },
	{ 0x4, "MADV_DONTNEED" },
	{ 0x8, "MADV_FREE" },
	{ 0x9, "MADV_REMOVE" },
	{ 0xa, "MADV_DONTFORK" },
	{ 0xb, "MADV_DOFORK" },
	{ 0x64, "MADV_HWPOISON" },
	{ 0x65, "MADV_SOFT_OFFLINE" },
	{ 0xc, "MADV_MERGEABLE" },
	{ 0xd, "MADV_UNMERGEABLE" },
	{ 0xe, "MADV_HUGEPAGE" },
	{ 0xf, "MADV_NOHUGEPAGE" },
	{ 0x10, "MADV_DONTDUMP" },
	{ 0x11, "MADV_DODUMP" },
	{ 0x12, "MADV_WIPEONFORK" },
	{ 0x13, "MADV_KEEPONFORK" },
	{ 0x14, "MADV_COLD" },
	{ 0x15, "MADV_PAGEOUT" },
	{ 0x16, "MADV_POPULATE_READ" },
	{ 0x17, "MADV_POPULATE_WRITE" },
	{ 0x18, "MADV_DONTNEED_LOCKED" },
	{ 0x19, "MADV_COLLAPSE" },
	{ 0, NULL }, { 0, "MADV_???" }
};

const struct xlat names_map[] = {
	{ 0x1, "MAP_SHARED" },
	{ 0x2, "MAP_PRIVATE" },
	{ 0x3, "MAP_SHARED_VALIDATE" },
	{ 0x10, "MAP_FIXED" },
	{ 0x20, "MAP_ANONYMOUS" },
	{ 0x40, "MAP_32BIT" },
	{ 0x4000, "MAP_NORESERVE" },
	{ 0x8000, "MAP_POPULATE" },
	{ 0x10000, "MAP_NONBLOCK" },
	{ 0x100, "MAP_GROWSDOWN" },
	{ 0x800, "MAP_DENYWRITE" },
	{ 0x1000, "MAP_EXECUTABLE" },
	{ 0x2000, "MAP_LOCKED" },
	{ 0x20000, "MAP_STACK" },
	{ 0x40000, "MAP_HUGETLB" },
	{ 0x80000, "MAP_SYNC" },
	{ 0x100000, "MAP_FIXED_NOREPLACE" },
	{ 0, NULL }, { 0, "MAP_???" }
};

const struct xlat names_memfd[] = {
	{ 0x1, "MFD_CLOEXEC" },
	{ 0x2, "MFD_ALLOW_SEALING" },
	{ 0x4, "MFD_HUGETLB" },
	{ 0, NULL }, { 0, "MFD_???" }
};

const struct xlat names_mremap[] = {
	{ 0x1, "MREMAP_MAYMOVE" },
	{ 0x2, "MREMAP_FIXED" },
	{ 0x4, "MREMAP_DONTUNMAP" },
	{ 0, NULL }, { 0, "MREMAP_???" }
};

const struct xlat names_msg[] = {
	{ 0x1, "MSG_OOB" },
	{ 0x2, "MSG_PEEK" },
	{ 0x4, "MSG_DONTROUTE" },
	{ 0x8, "MSG_CTRUNC" },
	{ 0x10, "MSG_PROBE" },
	{ 0x20, "MSG_TRUNC" },
	{ 0x40, "MSG_DONTWAIT" },
	{ 0x80, "MSG_EOR" },
	{ 0x100, "MSG_WAITALL" },
	{ 0x200, "MSG_FIN" },
	{ 0x400, "MSG_SYN" },
	{ 0x800, "MSG_CONFIRM" },
	{ 0x1000, "MSG_RST" },
	{ 0x2000, "MSG_ERRQUEUE" },
	{ 0x4000, "MSG_NOSIGNAL" },
	{ 0x8000, "MSG_MORE" },
	{ 0x10000, "MSG_WAITFORONE" },
	{ 0x20000, "MSG_SENDPAGE_NOTLAST" },
	{ 0x40000, "MSG_BATCH" },
	{ 0x80000, "MSG_NO_SHARED_FRAGS" },
	{ 0x4000000, "MSG_ZEROCOPY" },
	{ 0x20000000, "MSG_FASTOPEN" },
	{ 0x40000000, "MSG_CMSG_CLOEXEC" },
	{ 0x80000000, "MSG_CMSG_COMPAT" },
	{ 0x8000000, "MSG_SPLICE_PAGES" },
	{ 0x2000000, "MSG_SOCK_DEVMEM" },
	{ 0, NULL }, { 0, "MSG_???" }
};

const struct xlat names_msync[] = {
	{ 0x1, "MS_ASYNC" },
	{ 0x2, "MS_INVALIDATE" },
	{ 0x4, "MS_SYNC" },
	{ 0, NULL }, { 0, "MS_???" }
};

const struct xlat names_open[] = {
	{ 0x0, "O_RDONLY" },
	{ 0x1, "O_WRONLY" },
	{ 0x2, "O_RDWR" },
	{ 0x3, "O_ACCMODE" },
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x2000, "O_ASYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0, NULL }, { 0, "O_???" }
};

const struct xlat names_fd_flags[] = {
	{ 0x4000, "O_DIRECT" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0, NULL }, { 0, "O_???" }
};

const struct xlat names_signalfd[] = {
	{ 0x80000, "SFD_CLOEXEC" },
	{ 0x800, "SFD_NONBLOCK" },
	{ 0, NULL }, { 0, "SFD_???" }
};

const struct xlat names_poll_event[] = {
	{ 0x1, "POLLIN" },
	{ 0x2, "POLLPRI" },
	{ 0x4, "POLLOUT" },
	{ 0x8, "POLLERR" },
	{ 0x10, "POLLHUP" },
	{ 0x20, "POLLNVAL" },
	{ 0x40, "POLLRDNORM" },
	{ 0x80, "POLLRDBAND" },
	{ 0x100, "POLLWRNORM" },
	{ 0x200, "POLLWRBAND" },
	{ 0x400, "POLLMSG" },
	{ 0x1000, "POLLREMOVE" },
	{ 0x2000, "POLLRDHUP" },
	{ 0x8000, "POLL_BUSY_LOOP" },
	{ 0, NULL }, { 0, "POLL???" }
};

const struct xlat names_prot[] = {
	{ 0x0, "PROT_NONE" },
	{ 0x1, "PROT_READ" },
	{ 0x2, "PROT_WRITE" },
	{ 0x4, "PROT_EXEC" },
	{ 0x8, "PROT_SEM" },
	{ 0x1000000, "PROT_GROWSDOWN" },
	{ 0x2000000, "PROT_GROWSUP" },
	{ 0, NULL }, { 0, "PROT_???" }
};

const struct xlat names_rwf[] = {
	{ 0x1, "RWF_HIPRI" },
	{ 0x2, "RWF_DSYNC" },
	{ 0x4, "RWF_SYNC" },
	{ 0x8, "RWF_NOWAIT" },
	{ 0x10, "RWF_APPEND" },
	{ 0, NULL }, { 0, "RWF_???" }
};

const struct xlat names_seek[] = {
	{ 0x0, "SEEK_SET" },
	{ 0x1, "SEEK_CUR" },
	{ 0x2, "SEEK_END" },
	{ 0x3, "SEEK_DATA" },
	{ 0x4, "SEEK_HOLE" },
	{ 0, NULL }, { 0, "SEEK_???" }
};

const struct xlat names_shutdown[] = {
	{ 0x0, "SHUT_RD" },
	{ 0x1, "SHUT_WR" },
	{ 0x2, "SHUT_RDWR" },
	{ 0, NULL }, { 0, "SHUT_???" }
};

const struct xlat names_signal[] = {
	{ 0x1, "SIGHUP" },
	{ 0x2, "SIGINT" },
	{ 0x3, "SIGQUIT" },
	{ 0x4, "SIGILL" },
	{ 0x5, "SIGTRAP" },
	{ 0x6, "SIGABRT" },
	{ 0x7, "SIGBUS" },
	{ 0x8, "SIGFPE" },
	{ 0x9, "SIGKILL" },
	{ 0xa, "SIGUSR1" },
	{ 0xb, "SIGSEGV" },
	{ 0xc, "SIGUSR2" },
	{ 0xd, "SIGPIPE" },
	{ 0xe, "SIGALRM" },
	{ 0xf, "SIGTERM" },
	{ 0x10, "SIGSTKFLT" },
	{ 0x11, "SIGCHLD" },
	{ 0x12, "SIGCONT" },
	{ 0x13, "SIGSTOP" },
	{ 0x14, "SIGTSTP" },
	{ 0x15, "SIGTTIN" },
	{ 0x16, "SIGTTOU" },
	{ 0x17, "SIGURG" },
	{ 0x18, "SIGXCPU" },
	{ 0x19, "SIGXFSZ" },
	{ 0x1a, "SIGVTALRM" },
	{ 0x1b, "SIGPROF" },
	{ 0x1c, "SIGWINCH" },
	{ 0x1d, "SIGIO" },
	{ 0x1e, "SIGPWR" },
	{ 0x1f, "SIGSYS" },
	{ 0x20, "SIGRTMIN" },
	{ 0x21, "SIGRT_1" },
	{ 0x22, "SIGRT_2" },
	{ 0x23, "SIGRT_3" },
	{ 0x24, "SIGRT_4" },
	{ 0x25, "SIGRT_5" },
	{ 0x26, "SIGRT_6" },
	{ 0x27, "SIGRT_7" },
	{ 0x28, "SIGRT_8" },
	{ 0x29, "SIGRT_9" },
	{ 0x2a, "SIGRT_10" },
	{ 0x2b, "SIGRT_11" },
	{ 0x2c, "SIGRT_12" },
	{ 0x2d, "SIGRT_13" },
	{ 0x2e, "SIGRT_14" },
	{ 0x2f, "SIGRT_15" },
	{ 0x30, "SIGRT_16" },
	{ 0x31, "SIGRT_17" },
	{ 0x32, "SIGRT_18" },
	{ 0x33, "SIGRT_19" },
	{ 0x34, "SIGRT_20" },
	{ 0x35, "SIGRT_21" },
	{ 0x36, "SIGRT_22" },
	{ 0x37, "SIGRT_23" },
	{ 0x38, "SIGRT_24" },
	{ 0x39, "SIGRT_25" },
	{ 0x3a, "SIGRT_26" },
	{ 0x3b, "SIGRT_27" },
	{ 0x3c, "SIGRT_28" },
	{ 0x3d, "SIGRT_29" },
	{ 0x3e, "SIGRT_30" },
	{ 0x3f, "SIGRT_31" },
	{ 0x40, "SIGRT_32" },
	{ 0, NULL }, { 0, "SIG???" }
};

const struct xlat names_sigprocmask[] = {
	{ 0x0, "SIG_BLOCK" },
	{ 0x1, "SIG_UNBLOCK" },
	{ 0x2, "SIG_SETMASK" },
	{ 0, NULL }, { 0, "SIG_???" }
};

const struct xlat names_sock_domain[] = {
	{ 0x0, "AF_UNSPEC" },
	{ 0x1, "AF_UNIX" },
	{ 0x2, "AF_INET" },
	{ 0x3, "AF_AX25" },
	{ 0x4, "AF_IPX" },
	{ 0x5, "AF_APPLETALK" },
	{ 0x6, "AF_NETROM" },
	{ 0x7, "AF_BRIDGE" },
	{ 0x8, "AF_ATMPVC" },
	{ 0x9, "AF_X25" },
	{ 0xa, "AF_INET6" },
	{ 0xb, "AF_ROSE" },
	{ 0xc, "AF_DECnet" },
	{ 0xd, "AF_NETBEUI" },
	{ 0xe, "AF_SECURITY" },
	{ 0xf, "AF_KEY" },
	{ 0x10, "AF_NETLINK" },
	{ 0x11, "AF_PACKET" },
	{ 0x12, "AF_ASH" },
	{ 0x13, "AF_ECONET" },
	{ 0x14, "AF_ATMSVC" },
	{ 0x15, "AF_RDS" },
	{ 0x16, "AF_SNA" },
	{ 0x17, "AF_IRDA" },
	{ 0x18, "AF_PPPOX" },
	{ 0x19, "AF_WANPIPE" },
	{ 0x1a, "AF_LLC" },
	{ 0x1b, "AF_IB" },
	{ 0x1c, "AF_MPLS" },
	{ 0x1d, "AF_CAN" },
	{ 0x1e, "AF_TIPC" },
	{ 0x1f, "AF_BLUETOOTH" },
	{ 0x20, "AF_IUCV" },
	{ 0x21, "AF_RXRPC" },
	{ 0x22, "AF_ISDN" },
	{ 0x23, "AF_PHONET" },
	{ 0x24, "AF_IEEE802154" },
	{ 0x25, "AF_CAIF" },
	{ 0x26, "AF_ALG" },
	{ 0x27, "AF_NFC" },
	{ 0x28, "AF_VSOCK" },
	{ 0x29, "AF_KCM" },
	{ 0x2a, "AF_QIPCRTR" },
	{ 0x2b, "AF_SMC" },
	{ 0x2c, "AF_XDP" },
	{ 0x2d, "AF_MCTP" },
	{ 0, NULL }, { 0, "AF_???" }
};

const struct xlat names_sock_flags[] = {
	{ 0x80000, "SOCK_CLOEXEC" },
	{ 0x800, "SOCK_NONBLOCK" },
	{ 0, NULL }, { 0, "SOCK_???" }
};

const struct xlat names_sock_type[] = {
	{ 0x1, "SOCK_STREAM" },
	{ 0x2, "SOCK_DGRAM" },
	{ 0x3, "SOCK_RAW" },
	{ 0x4, "SOCK_RDM" },
	{ 0x5, "SOCK_SEQPACKET" },
	{ 0x6, "SOCK_DCCP" },
	{ 0xa, "SOCK_PACKET" },
	{ 0, NULL }, { 0, "SOCK_???" }
};

const struct xlat names_splice[] = {
	{ 0x1, "SPLICE_F_MOVE" },
	{ 0x2, "SPLICE_F_NONBLOCK" },
	{ 0x4, "SPLICE_F_MORE" },
	{ 0x8, "SPLICE_F_GIFT" },
	{ 0, NULL }, { 0, "SPLICE_F_???" }
};

const struct xlat names_io_uring_enter[] = {
	{ 0x1, "IORING_ENTER_GETEVENTS" },
	{ 0x2, "IORING_ENTER_SQ_WAKEUP" },
	{ 0x4, "IORING_ENTER_SQ_WAIT" },
	{ 0x8, "IORING_ENTER_EXT_ARG" },
	{ 0x10, "IORING_ENTER_REGISTERED_RING" },
	{ 0, NULL }, { 0, "IORING_ENTER_???" }
};

const struct xlat names_timerfd[] = {
	{ 0x80000, "TFD_CLOEXEC" },
	{ 0x800, "TFD_NONBLOCK" },
	{ 0, NULL }, { 0, "TFD_???" }
};

const struct xlat names_timerfd_set[] = {
	{ 0x1, "TFD_TIMER_ABSTIME" },
	{ 0x2, "TFD_TIMER_CANCEL_ON_SET" },
	{ 0, NULL }, { 0, "TFD_???" }
};

const struct xlat names_timer_set[] = {
	{ 0x1, "TIMER_ABSTIME" },
	{ 0x2, "TFD_TIMER_CANCEL_ON_SET" },
	{ 0, NULL }, { 0, "TIMER_???" }
};

const struct xlat names_wait[] = {
	{ 0x1, "WNOHANG" },
	{ 0x2, "WUNTRACED" },
	{ 0x4, "WEXITED" },
	{ 0x8, "WCONTINUED" },
	{ 0x20000000, "__WNOTHREAD" },
	{ 0x40000000, "__WALL" },
	{ 0x80000000, "__WCLONE" },
	{ 0, NULL }, { 0, "W???" }
};

const struct xlat names_sol[] = {
	{ 0x0, "SOL_IP" },
	{ 0x1, "SOL_SOCKET" },
	{ 0x6, "SOL_TCP" },
	{ 0x11, "SOL_UDP" },
	{ 0x29, "SOL_IPV6" },
	{ 0x3a, "SOL_ICMPV6" },
	{ 0x64, "SOL_CAN_BASE" },
	{ 0x65, "SOL_CAN_RAW" },
	{ 0x84, "SOL_SCTP" },
	{ 0x88, "SOL_UDPLITE" },
	{ 0xff, "SOL_RAW" },
	{ 0x100, "SOL_IPX" },
	{ 0x101, "SOL_AX25" },
	{ 0x102, "SOL_ATALK" },
	{ 0x103, "SOL_NETROM" },
	{ 0x104, "SOL_ROSE" },
	{ 0x105, "SOL_DECNET" },
	{ 0x106, "SOL_X25" },
	{ 0x107, "SOL_PACKET" },
	{ 0x108, "SOL_ATM" },
	{ 0x109, "SOL_AAL" },
	{ 0x10a, "SOL_IRDA" },
	{ 0x10b, "SOL_NETBEUI" },
	{ 0x10c, "SOL_LLC" },
	{ 0x10d, "SOL_DCCP" },
	{ 0x10e, "SOL_NETLINK" },
	{ 0x10f, "SOL_TIPC" },
	{ 0x110, "SOL_RXRPC" },
	{ 0x111, "SOL_PPPOL2TP" },
	{ 0x112, "SOL_BLUETOOTH" },
	{ 0x113, "SOL_PNPIPE" },
	{ 0x114, "SOL_RDS" },
	{ 0x115, "SOL_IUCV" },
	{ 0x116, "SOL_CAIF" },
	{ 0x117, "SOL_ALG" },
	{ 0x118, "SOL_NFC" },
	{ 0x119, "SOL_KCM" },
	{ 0x11a, "SOL_TLS" },
	{ 0x11b, "SOL_XDP" },
	{ 0x28, "AF_VSOCK" },
	{ 0x6a, "SOL_CAN_ISOTP" },
	{ 0x6b, "SOL_CAN_J1939" },
	{ 0x11c, "SOL_MPTCP" },
	{ 0x11d, "SOL_MCTP" },
	{ 0x11e, "SOL_SMC" },
	{ 0x11f, "SOL_VSOCK" },
	{ 0, NULL }, { 0, "SOL_??" }
};

const struct xlat names_so[] = {
	{ 0x1, "SO_DEBUG" },
	{ 0x2, "SO_REUSEADDR" },
	{ 0x3, "SO_TYPE" },
	{ 0x4, "SO_ERROR" },
	{ 0x5, "SO_DONTROUTE" },
	{ 0x6, "SO_BROADCAST" },
	{ 0x7, "SO_SNDBUF" },
	{ 0x8, "SO_RCVBUF" },
	{ 0x9, "SO_KEEPALIVE" },
	{ 0xa, "SO_OOBINLINE" },
	{ 0xb, "SO_NO_CHECK" },
	{ 0xc, "SO_PRIORITY" },
	{ 0xd, "SO_LINGER" },
	{ 0xe, "SO_BSDCOMPAT" },
	{ 0xf, "SO_REUSEPORT" },
	{ 0x10, "SO_PASSCRED" },
	{ 0x11, "SO_PEERCRED" },
	{ 0x12, "SO_RCVLOWAT" },
	{ 0x13, "SO_SNDLOWAT" },
	{ 0x14, "SO_RCVTIMEO_OLD" },
	{ 0x15, "SO_SNDTIMEO_OLD" },
	{ 0x16, "SO_SECURITY_AUTHENTICATION" },
	{ 0x17, "SO_SECURITY_ENCRYPTION_TRANSPORT" },
	{ 0x18, "SO_SECURITY_ENCRYPTION_NETWORK" },
	{ 0x19, "SO_BINDTODEVICE" },
	{ 0x1a, "SO_ATTACH_FILTER" },
	{ 0x1b, "SO_DETACH_FILTER" },
	{ 0x1c, "SO_PEERNAME" },
	{ 0x1d, "SO_TIMESTAMP_OLD" },
	{ 0x1e, "SO_ACCEPTCONN" },
	{ 0x1f, "SO_PEERSEC" },
	{ 0x20, "SO_SNDBUFFORCE" },
	{ 0x21, "SO_RCVBUFFORCE" },
	{ 0x22, "SO_PASSSEC" },
	{ 0x23, "SO_TIMESTAMPNS_OLD" },
	{ 0x24, "SO_MARK" },
	{ 0x25, "SO_TIMESTAMPING_OLD" },
	{ 0x26, "SO_PROTOCOL" },
	{ 0x27, "SO_DOMAIN" },
	{ 0x28, "SO_RXQ_OVFL" },
	{ 0x29, "SO_WIFI_STATUS" },
	{ 0x2a, "SO_PEEK_OFF" },
	{ 0x2b, "SO_NOFCS" },
	{ 0x2c, "SO_LOCK_FILTER" },
	{ 0x2d, "SO_SELECT_ERR_QUEUE" },
	{ 0x2e, "SO_BUSY_POLL" },
	{ 0x2f, "SO_MAX_PACING_RATE" },
	{ 0x30, "SO_BPF_EXTENSIONS" },
	{ 0x31, "SO_INCOMING_CPU" },
	{ 0x32, "SO_ATTACH_BPF" },
	{ 0x33, "SO_ATTACH_REUSEPORT_CBPF" },
	{ 0x34, "SO_ATTACH_REUSEPORT_EBPF" },
	{ 0x35, "SO_CNX_ADVICE" },
	{ 0x37, "SO_MEMINFO" },
	{ 0x38, "SO_INCOMING_NAPI_ID" },
	{ 0x39, "SO_COOKIE" },
	{ 0x3b, "SO_PEERGROUPS" },
	{ 0x3c, "SO_ZEROCOPY" },
	{ 0x3d, "SO_TXTIME" },
	{ 0x3e, "SO_BINDTOIFINDEX" },
	{ 0x3f, "SO_TIMESTAMP_NEW" },
	{ 0x40, "SO_TIMESTAMPNS_NEW" },
	{ 0x41, "SO_TIMESTAMPING_NEW" },
	{ 0x42, "SO_RCVTIMEO_NEW" },
	{ 0x43, "SO_SNDTIMEO_NEW" },
	{ 0x44, "SO_DETACH_REUSEPORT_BPF" },
	{ 0x45, "SO_PREFER_BUSY_POLL" },
	{ 0x46, "SO_BUSY_POLL_BUDGET" },
	{ 0x47, "SO_NETNS_COOKIE" },
	{ 0x48, "SO_BUF_LOCK" },
	{ 0x49, "SO_RESERVE_MEM" },
	{ 0x4a, "SO_TXREHASH" },
	{ 0x4b, "SO_RCVMARK" },
	{ 0x4c, "SO_PASSPIDFD" },
	{ 0x4d, "SO_PEERPIDFD" },
	{ 0x4e, "SO_DEVMEM_LINEAR" },
	{ 0x4f, "SO_DEVMEM_DMABUF" },
	{ 0x50, "SO_DEVMEM_DONTNEED" },
	{ 0, NULL }, { 0, "SO_???" }
};

const struct xlat names_tcp_opt[] = {
	{ 0x1, "TCP_NODELAY" },
	{ 0x2, "TCP_MAXSEG" },
	{ 0x3, "TCP_CORK" },
	{ 0x4, "TCP_KEEPIDLE" },
	{ 0x5, "TCP_KEEPINTVL" },
	{ 0x6, "TCP_KEEPCNT" },
	{ 0x7, "TCP_SYNCNT" },
	{ 0x8, "TCP_LINGER2" },
	{ 0x9, "TCP_DEFER_ACCEPT" },
	{ 0xa, "TCP_WINDOW_CLAMP" },
	{ 0xb, "TCP_INFO" },
	{ 0xc, "TCP_QUICKACK" },
	{ 0xd, "TCP_CONGESTION" },
	{ 0xe, "TCP_MD5SIG" },
	{ 0xf, "TCP_COOKIE_TRANSACTIONS" },
	{ 0x10, "TCP_THIN_LINEAR_TIMEOUTS" },
	{ 0x11, "TCP_THIN_DUPACK" },
	{ 0x12, "TCP_USER_TIMEOUT" },
	{ 0x13, "TCP_REPAIR" },
	{ 0x14, "TCP_REPAIR_QUEUE" },
	{ 0x15, "TCP_QUEUE_SEQ" },
	{ 0x16, "TCP_REPAIR_OPTIONS" },
	{ 0x17, "TCP_FASTOPEN" },
	{ 0x18, "TCP_TIMESTAMP" },
	{ 0x19, "TCP_NOTSENT_LOWAT" },
	{ 0x1a, "TCP_CC_INFO" },
	{ 0x1b, "TCP_SAVE_SYN" },
	{ 0x1c, "TCP_SAVED_SYN" },
	{ 0x1d, "TCP_REPAIR_WINDOW" },
	{ 0x1e, "TCP_FASTOPEN_CONNECT" },
	{ 0x1f, "TCP_ULP" },
	{ 0x20, "TCP_MD5SIG_EXT" },
	{ 0x21, "TCP_FASTOPEN_KEY" },
	{ 0x22, "TCP_FASTOPEN_NO_COOKIE" },
	{ 0x23, "TCP_ZEROCOPY_RECEIVE" },
	{ 0x24, "TCP_INQ" },
	{ 0x25, "TCP_TX_DELAY" },
	{ 0x26, "TCP_AO_ADD_KEY" },
	{ 0x27, "TCP_AO_DEL_KEY" },
	{ 0x28, "TCP_AO_INFO" },
	{ 0x29, "TCP_AO_GET_KEYS" },
	{ 0x2a, "TCP_AO_REPAIR" },
	{ 0x2b, "TCP_IS_MPTCP" },
	{ 0, NULL }, { 0, "TCP_???" }
};

const struct xlat names_ip_opt[] = {
	{ 0x1, "IP_TOS" },
	{ 0x2, "IP_TTL" },
	{ 0x3, "IP_HDRINCL" },
	{ 0x4, "IP_OPTIONS" },
	{ 0x5, "IP_ROUTER_ALERT" },
	{ 0x6, "IP_RECVOPTS" },
	{ 0x7, "IP_RETOPTS" },
	{ 0x8, "IP_PKTINFO" },
	{ 0x9, "IP_PKTOPTIONS" },
	{ 0xa, "IP_MTU_DISCOVER" },
	{ 0xb, "IP_RECVERR" },
	{ 0xc, "IP_RECVTTL" },
	{ 0xd, "IP_RECVTOS" },
	{ 0xe, "IP_MTU" },
	{ 0xf, "IP_FREEBIND" },
	{ 0x10, "IP_IPSEC_POLICY" },
	{ 0x11, "IP_XFRM_POLICY" },
	{ 0x12, "IP_PASSSEC" },
	{ 0x13, "IP_TRANSPARENT" },
	{ 0x14, "IP_ORIGDSTADDR" },
	{ 0x15, "IP_MINTTL" },
	{ 0x16, "IP_NODEFRAG" },
	{ 0x17, "IP_CHECKSUM" },
	{ 0x18, "IP_BIND_ADDRESS_NO_PORT" },
	{ 0x19, "IP_RECVFRAGSIZE" },
	{ 0x1a, "IP_RECVERR_RFC4884" },
	{ 0x20, "IP_MULTICAST_IF" },
	{ 0x21, "IP_MULTICAST_TTL" },
	{ 0x22, "IP_MULTICAST_LOOP" },
	{ 0x23, "IP_ADD_MEMBERSHIP" },
	{ 0x24, "IP_DROP_MEMBERSHIP" },
	{ 0x25, "IP_UNBLOCK_SOURCE" },
	{ 0x26, "IP_BLOCK_SOURCE" },
	{ 0x27, "IP_ADD_SOURCE_MEMBERSHIP" },
	{ 0x28, "IP_DROP_SOURCE_MEMBERSHIP" },
	{ 0x29, "IP_MSFILTER" },
	{ 0x2a, "MCAST_JOIN_GROUP" },
	{ 0x2b, "MCAST_BLOCK_SOURCE" },
	{ 0x2c, "MCAST_UNBLOCK_SOURCE" },
	{ 0x2d, "MCAST_LEAVE_GROUP" },
	{ 0x2e, "MCAST_JOIN_SOURCE_GROUP" },
	{ 0x2f, "MCAST_LEAVE_SOURCE_GROUP" },
	{ 0x30, "MCAST_MSFILTER" },
	{ 0x31, "IP_MULTICAST_ALL" },
	{ 0x32, "IP_UNICAST_IF" },
	{ 0x33, "IP_LOCAL_PORT_RANGE" },
	{ 0x34, "IP_PROTOCOL" },
	{ 0, NULL }, { 0, "IP_???" }
};

const struct xlat names_ipv6_opt[] = {
	{ 0x1, "IPV6_ADDRFORM" },
	{ 0x2, "IPV6_2292PKTINFO" },
	{ 0x3, "IPV6_2292HOPOPTS" },
	{ 0x4, "IPV6_2292DSTOPTS" },
	{ 0x5, "IPV6_2292RTHDR" },
	{ 0x6, "IPV6_2292PKTOPTIONS" },
	{ 0x7, "IPV6_CHECKSUM" },
	{ 0x8, "IPV6_2292HOPLIMIT" },
	{ 0x9, "IPV6_NEXTHOP" },
	{ 0xa, "IPV6_AUTHHDR" },
	{ 0xb, "IPV6_FLOWINFO" },
	{ 0x10, "IPV6_UNICAST_HOPS" },
	{ 0x11, "IPV6_MULTICAST_IF" },
	{ 0x12, "IPV6_MULTICAST_HOPS" },
	{ 0x13, "IPV6_MULTICAST_LOOP" },
	{ 0x14, "IPV6_ADD_MEMBERSHIP" },
	{ 0x15, "IPV6_DROP_MEMBERSHIP" },
	{ 0x16, "IPV6_ROUTER_ALERT" },
	{ 0x17, "IPV6_MTU_DISCOVER" },
	{ 0x18, "IPV6_MTU" },
	{ 0x19, "IPV6_RECVERR" },
	{ 0x1a, "IPV6_V6ONLY" },
	{ 0x1b, "IPV6_JOIN_ANYCAST" },
	{ 0x1c, "IPV6_LEAVE_ANYCAST" },
	{ 0x1d, "IPV6_MULTICAST_ALL" },
	{ 0x1e, "IPV6_ROUTER_ALERT_ISOLATE" },
	{ 0x1f, "IPV6_RECVERR_RFC4884" },
	{ 0x20, "IPV6_FLOWLABEL_MGR" },
	{ 0x21, "IPV6_FLOWINFO_SEND" },
	{ 0x22, "IPV6_IPSEC_POLICY" },
	{ 0x23, "IPV6_XFRM_POLICY" },
	{ 0x24, "IPV6_HDRINCL" },
	{ 0x2a, "MCAST_JOIN_GROUP" },
	{ 0x2b, "MCAST_BLOCK_SOURCE" },
	{ 0x2c, "MCAST_UNBLOCK_SOURCE" },
	{ 0x2d, "MCAST_LEAVE_GROUP" },
	{ 0x2e, "MCAST_JOIN_SOURCE_GROUP" },
	{ 0x2f, "MCAST_LEAVE_SOURCE_GROUP" },
	{ 0x30, "MCAST_MSFILTER" },
	{ 0x31, "IPV6_RECVPKTINFO" },
	{ 0x32, "IPV6_PKTINFO" },
	{ 0x33, "IPV6_RECVHOPLIMIT" },
	{ 0x34, "IPV6_HOPLIMIT" },
	{ 0x35, "IPV6_RECVHOPOPTS" },
	{ 0x36, "IPV6_HOPOPTS" },
	{ 0x37, "IPV6_RTHDRDSTOPTS" },
	{ 0x38, "IPV6_RECVRTHDR" },
	{ 0x39, "IPV6_RTHDR" },
	{ 0x3a, "IPV6_RECVDSTOPTS" },
	{ 0x3b, "IPV6_DSTOPTS" },
	{ 0x3c, "IPV6_RECVPATHMTU" },
	{ 0x3d, "IPV6_PATHMTU" },
	{ 0x3e, "IPV6_DONTFRAG" },
	{ 0x42, "IPV6_RECVTCLASS" },
	{ 0x43, "IPV6_TCLASS" },
	{ 0x46, "IPV6_AUTOFLOWLABEL" },
	{ 0x48, "IPV6_ADDR_PREFERENCES" },
	{ 0x49, "IPV6_MINHOPCOUNT" },
	{ 0x4a, "IPV6_ORIGDSTADDR" },
	{ 0x4b, "IPV6_TRANSPARENT" },
	{ 0x4c, "IPV6_UNICAST_IF" },
	{ 0x4d, "IPV6_RECVFRAGSIZE" },
	{ 0x4e, "IPV6_FREEBIND" },
	{ 0, NULL }, { 0, "IPV6_???" }
};

const struct xlat names_udp_opt[] = {
	{ 0x1, "UDP_CORK" },
	{ 0x64, "UDP_ENCAP" },
	{ 0x65, "UDP_NO_CHECK6_TX" },
	{ 0x66, "UDP_NO_CHECK6_RX" },
	{ 0x67, "UDP_SEGMENT" },
	{ 0x68, "UDP_GRO" },
	{ 0, NULL }, { 0, "UDP_???" }
};

const struct xlat names_raw_opt[] = {
	{ 0x1, "ICMP_FILTER" },
	{ 0, NULL }, { 0, "RAW_???" }
};

const struct xlat names_netlink_opt[] = {
	{ 0x1, "NETLINK_ADD_MEMBERSHIP" },
	{ 0x2, "NETLINK_DROP_MEMBERSHIP" },
	{ 0x3, "NETLINK_PKTINFO" },
	{ 0x4, "NETLINK_BROADCAST_ERROR" },
	{ 0x5, "NETLINK_NO_ENOBUFS" },
	{ 0x6, "NETLINK_RX_RING" },
	{ 0x7, "NETLINK_TX_RING" },
	{ 0x8, "NETLINK_LISTEN_ALL_NSID" },
	{ 0x9, "NETLINK_LIST_MEMBERSHIPS" },
	{ 0xa, "NETLINK_CAP_ACK" },
	{ 0xb, "NETLINK_EXT_ACK" },
	{ 0xc, "NETLINK_GET_STRICT_CHK" },
	{ 0, NULL }, { 0, "NETLINK_???" }
};

const struct xlat names_packet_opt[] = {
	{ 0x1, "PACKET_ADD_MEMBERSHIP" },
	{ 0x2, "PACKET_DROP_MEMBERSHIP" },
	{ 0x3, "PACKET_RECV_OUTPUT" },
	{ 0x5, "PACKET_RX_RING" },
	{ 0x6, "PACKET_STATISTICS" },
	{ 0x7, "PACKET_COPY_THRESH" },
	{ 0x8, "PACKET_AUXDATA" },
	{ 0x9, "PACKET_ORIGDEV" },
	{ 0xa, "PACKET_VERSION" },
	{ 0xb, "PACKET_HDRLEN" },
	{ 0xc, "PACKET_RESERVE" },
	{ 0xd, "PACKET_TX_RING" },
	{ 0xe, "PACKET_LOSS" },
	{ 0xf, "PACKET_VNET_HDR" },
	{ 0x10, "PACKET_TX_TIMESTAMP" },
	{ 0x11, "PACKET_TIMESTAMP" },
	{ 0x12, "PACKET_FANOUT" },
	{ 0x13, "PACKET_TX_HAS_OFF" },
	{ 0x14, "PACKET_QDISC_BYPASS" },
	{ 0x15, "PACKET_ROLLOVER_STATS" },
	{ 0x16, "PACKET_FANOUT_DATA" },
	{ 0x17, "PACKET_IGNORE_OUTGOING" },
	{ 0x18, "PACKET_VNET_HDR_SZ" },
	{ 0, NULL }, { 0, "PACKET_???" }
};

const struct xlat names_ipproto[] = {
	{ 0x0, "IPPROTO_IP" },
	{ 0x1, "IPPROTO_ICMP" },
	{ 0x2, "IPPROTO_IGMP" },
	{ 0x4, "IPPROTO_IPIP" },
	{ 0x6, "IPPROTO_TCP" },
	{ 0x8, "IPPROTO_EGP" },
	{ 0xc, "IPPROTO_PUP" },
	{ 0x11, "IPPROTO_UDP" },
	{ 0x16, "IPPROTO_IDP" },
	{ 0x1d, "IPPROTO_TP" },
	{ 0x21, "IPPROTO_DCCP" },
	{ 0x29, "IPPROTO_IPV6" },
	{ 0x2b, "IPPROTO_ROUTING" },
	{ 0x2c, "IPPROTO_FRAGMENT" },
	{ 0x2e, "IPPROTO_RSVP" },
	{ 0x2f, "IPPROTO_GRE" },
	{ 0x32, "IPPROTO_ESP" },
	{ 0x33, "IPPROTO_AH" },
	{ 0x3a, "IPPROTO_ICMPV6" },
	{ 0x3b, "IPPROTO_NONE" },
	{ 0x3c, "IPPROTO_DSTOPTS" },
	{ 0x5c, "IPPROTO_MTP" },
	{ 0x5e, "IPPROTO_BEETPH" },
	{ 0x62, "IPPROTO_ENCAP" },
	{ 0x67, "IPPROTO_PIM" },
	{ 0x6c, "IPPROTO_COMP" },
	{ 0x73, "IPPROTO_L2TP" },
	{ 0x84, "IPPROTO_SCTP" },
	{ 0x87, "IPPROTO_MH" },
	{ 0x88, "IPPROTO_UDPLITE" },
	{ 0x89, "IPPROTO_MPLS" },
	{ 0x8f, "IPPROTO_ETHERNET" },
	{ 0xff, "IPPROTO_RAW" },
	{ 0x106, "IPPROTO_MPTCP" },
	{ 0x100, "IPPROTO_SMC" },
	{ 0, NULL }, { 0, "IPPROTO_???" }
};

const struct xlat names_netlink[] = {
	{ 0x0, "NETLINK_ROUTE" },
	{ 0x1, "NETLINK_UNUSED" },
	{ 0x2, "NETLINK_USERSOCK" },
	{ 0x3, "NETLINK_FIREWALL" },
	{ 0x4, "NETLINK_SOCK_DIAG" },
	{ 0x5, "NETLINK_NFLOG" },
	{ 0x6, "NETLINK_XFRM" },
	{ 0x7, "NETLINK_SELINUX" },
	{ 0x8, "NETLINK_ISCSI" },
	{ 0x9, "NETLINK_AUDIT" },
	{ 0xa, "NETLINK_FIB_LOOKUP" },
	{ 0xb, "NETLINK_CONNECTOR" },
	{ 0xc, "NETLINK_NETFILTER" },
	{ 0xd, "NETLINK_IP6_FW" },
	{ 0xe, "NETLINK_DNRTMSG" },
	{ 0xf, "NETLINK_KOBJECT_UEVENT" },
	{ 0x10, "NETLINK_GENERIC" },
	{ 0x12, "NETLINK_SCSITRANSPORT" },
	{ 0x13, "NETLINK_ECRYPTFS" },
	{ 0x14, "NETLINK_RDMA" },
	{ 0x15, "NETLINK_CRYPTO" },
	{ 0x16, "NETLINK_SMC" },
	{ 0, NULL }, { 0, "NETLINK_???" }
};

const struct xlat names_ethertype[] = {
	{ 0x60, "ETH_P_LOOP" },
	{ 0x200, "ETH_P_PUP" },
	{ 0x201, "ETH_P_PUPAT" },
	{ 0x22f0, "ETH_P_TSN" },
	{ 0x22eb, "ETH_P_ERSPAN2" },
	{ 0x800, "ETH_P_IP" },
	{ 0x805, "ETH_P_X25" },
	{ 0x806, "ETH_P_ARP" },
	{ 0x8ff, "ETH_P_BPQ" },
	{ 0xa00, "ETH_P_IEEEPUP" },
	{ 0xa01, "ETH_P_IEEEPUPAT" },
	{ 0x4305, "ETH_P_BATMAN" },
	{ 0x6000, "ETH_P_DEC" },
	{ 0x6001, "ETH_P_DNA_DL" },
	{ 0x6002, "ETH_P_DNA_RC" },
	{ 0x6003, "ETH_P_DNA_RT" },
	{ 0x6004, "ETH_P_LAT" },
	{ 0x6005, "ETH_P_DIAG" },
	{ 0x6006, "ETH_P_CUST" },
	{ 0x6007, "ETH_P_SCA" },
	{ 0x6558, "ETH_P_TEB" },
	{ 0x8035, "ETH_P_RARP" },
	{ 0x809b, "ETH_P_ATALK" },
	{ 0x80f3, "ETH_P_AARP" },
	{ 0x8100, "ETH_P_8021Q" },
	{ 0x88be, "ETH_P_ERSPAN" },
	{ 0x8137, "ETH_P_IPX" },
	{ 0x86dd, "ETH_P_IPV6" },
	{ 0x8808, "ETH_P_PAUSE" },
	{ 0x8809, "ETH_P_SLOW" },
	{ 0x883e, "ETH_P_WCCP" },
	{ 0x8847, "ETH_P_MPLS_UC" },
	{ 0x8848, "ETH_P_MPLS_MC" },
	{ 0x884c, "ETH_P_ATMMPOA" },
	{ 0x8863, "ETH_P_PPP_DISC" },
	{ 0x8864, "ETH_P_PPP_SES" },
	{ 0x886c, "ETH_P_LINK_CTL" },
	{ 0x8884, "ETH_P_ATMFATE" },
	{ 0x888e, "ETH_P_PAE" },
	{ 0x8892, "ETH_P_PROFINET" },
	{ 0x8899, "ETH_P_REALTEK" },
	{ 0x88a2, "ETH_P_AOE" },
	{ 0x88a4, "ETH_P_ETHERCAT" },
	{ 0x88a8, "ETH_P_8021AD" },
	{ 0x88b5, "ETH_P_802_EX1" },
	{ 0x88c7, "ETH_P_PREAUTH" },
	{ 0x88ca, "ETH_P_TIPC" },
	{ 0x88cc, "ETH_P_LLDP" },
	{ 0x88e3, "ETH_P_MRP" },
	{ 0x88e5, "ETH_P_MACSEC" },
	{ 0x88e7, "ETH_P_8021AH" },
	{ 0x88f5, "ETH_P_MVRP" },
	{ 0x88f7, "ETH_P_1588" },
	{ 0x88f8, "ETH_P_NCSI" },
	{ 0x88fb, "ETH_P_PRP" },
	{ 0x8902, "ETH_P_CFM" },
	{ 0x8906, "ETH_P_FCOE" },
	{ 0x8915, "ETH_P_IBOE" },
	{ 0x890d, "ETH_P_TDLS" },
	{ 0x8914, "ETH_P_FIP" },
	{ 0x8917, "ETH_P_80221" },
	{ 0x892f, "ETH_P_HSR" },
	{ 0x894f, "ETH_P_NSH" },
	{ 0x9000, "ETH_P_LOOPBACK" },
	{ 0x9100, "ETH_P_QINQ1" },
	{ 0x9200, "ETH_P_QINQ2" },
	{ 0x9300, "ETH_P_QINQ3" },
	{ 0xdada, "ETH_P_EDSA" },
	{ 0xdadb, "ETH_P_DSA_8021Q" },
	{ 0xe001, "ETH_P_DSA_A5PSW" },
	{ 0xed3e, "ETH_P_IFE" },
	{ 0xfbfb, "ETH_P_AF_IUCV" },
	{ 0x1, "ETH_P_802_3" },
	{ 0x2, "ETH_P_AX25" },
	{ 0x3, "ETH_P_ALL" },
	{ 0x4, "ETH_P_802_2" },
	{ 0x5, "ETH_P_SNAP" },
	{ 0x6, "ETH_P_DDCMP" },
	{ 0x7, "ETH_P_WAN_PPP" },
	{ 0x8, "ETH_P_PPP_MP" },
	{ 0x9, "ETH_P_LOCALTALK" },
	{ 0xc, "ETH_P_CAN" },
	{ 0xd, "ETH_P_CANFD" },
	{ 0xe, "ETH_P_CANXL" },
	{ 0x10, "ETH_P_PPPTALK" },
	{ 0x11, "ETH_P_TR_802_2" },
	{ 0x15, "ETH_P_MOBITEX" },
	{ 0x16, "ETH_P_CONTROL" },
	{ 0x17, "ETH_P_IRDA" },
	{ 0x18, "ETH_P_ECONET" },
	{ 0x19, "ETH_P_HDLC" },
	{ 0x1a, "ETH_P_ARCNET" },
	{ 0x1b, "ETH_P_DSA" },
	{ 0x1c, "ETH_P_TRAILER" },
	{ 0xf5, "ETH_P_PHONET" },
	{ 0xf6, "ETH_P_IEEE802154" },
	{ 0xf7, "ETH_P_CAIF" },
	{ 0xf8, "ETH_P_XDSA" },
	{ 0xf9, "ETH_P_MAP" },
	{ 0xfa, "ETH_P_MCTP" },
	{ 0x600, "ETH_P_802_3_MIN" },
	{ 0, NULL }, { 0, "ETH_P_???" }
};

const struct xlat names_cmsg_socket[] = {
	{ 0x1, "SCM_RIGHTS" },
	{ 0x2, "SCM_CREDENTIALS" },
	{ 0x3, "SCM_SECURITY" },
	{ 0x1d, "SO_TIMESTAMP_OLD" },
	{ 0x23, "SO_TIMESTAMPNS_OLD" },
	{ 0x25, "SO_TIMESTAMPING_OLD" },
	{ 0x29, "SO_WIFI_STATUS" },
	{ 0x36, "SCM_TIMESTAMPING_OPT_STATS" },
	{ 0x3a, "SCM_TIMESTAMPING_PKTINFO" },
	{ 0x3d, "SO_TXTIME" },
	{ 0x3f, "SO_TIMESTAMP_NEW" },
	{ 0x40, "SO_TIMESTAMPNS_NEW" },
	{ 0x41, "SO_TIMESTAMPING_NEW" },
	{ 0, NULL }, { 0, "SCM_???" }
};

const struct xlat names_cmsg_ip[] = {
	{ 0x1, "IP_TOS" },
	{ 0x2, "IP_TTL" },
	{ 0x3, "SCM_SECURITY" },
	{ 0x6, "IP_RECVOPTS" },
	{ 0x7, "IP_RETOPTS" },
	{ 0x8, "IP_PKTINFO" },
	{ 0xb, "IP_RECVERR" },
	{ 0x14, "IP_ORIGDSTADDR" },
	{ 0x17, "IP_CHECKSUM" },
	{ 0, NULL }, { 0, "IP_???" }
};

const struct xlat names_scm_socket[] = {
	{ 0x4, "SCM_PIDFD" },
	{ 0x28, "SO_RXQ_OVFL" },
	{ 0x24, "SO_MARK" },
	{ 0xc, "SO_PRIORITY" },
	{ 0x2b, "SO_NOFCS" },
	{ 0, NULL }, { 0, "SCM_???" }
};

const struct xlat names_scm_ip[] = {
	{ 0x19, "IP_RECVFRAGSIZE" },
	{ 0x34, "IP_PROTOCOL" },
	{ 0x12, "IP_PASSSEC" },
	{ 0, NULL }, { 0, "IP_???" }
};

const struct xlat names_scm_udp[] = {
	{ 0x67, "UDP_SEGMENT" },
	{ 0x68, "UDP_GRO" },
	{ 0, NULL }, { 0, "UDP_???" }
};

const struct xlat names_scm_alg[] = {
	{ 0x2, "ALG_SET_IV" },
	{ 0x3, "ALG_SET_OP" },
	{ 0x4, "ALG_SET_AEAD_ASSOCLEN" },
	{ 0, NULL }, { 0, "ALG_???" }
};

const struct xlat names_scm_tls[] = {
	{ 0x1, "TLS_SET_RECORD_TYPE" },
	{ 0x2, "TLS_GET_RECORD_TYPE" },
	{ 0, NULL }, { 0, "TLS_???" }
};

const struct xlat names_scm_rxrpc[] = {
	{ 0x1, "RXRPC_USER_CALL_ID" },
	{ 0x2, "RXRPC_ABORT" },
	{ 0x3, "RXRPC_ACK" },
	{ 0x5, "RXRPC_NET_ERROR" },
	{ 0x6, "RXRPC_BUSY" },
	{ 0x7, "RXRPC_LOCAL_ERROR" },
	{ 0x8, "RXRPC_NEW_CALL" },
	{ 0xa, "RXRPC_EXCLUSIVE_CALL" },
	{ 0xb, "RXRPC_UPGRADE_SERVICE" },
	{ 0xc, "RXRPC_TX_LENGTH" },
	{ 0xd, "RXRPC_SET_CALL_TIMEOUT" },
	{ 0xe, "RXRPC_CHARGE_ACCEPT" },
	{ 0, NULL }, { 0, "RXRPC_???" }
};

const struct xlat names_scm_netlink[] = {
	{ 0x3, "NETLINK_PKTINFO" },
	{ 0x8, "NETLINK_LISTEN_ALL_NSID" },
	{ 0, NULL }, { 0, "NETLINK_???" }
};

const struct xlat names_scm_packet[] = {
	{ 0x8, "PACKET_AUXDATA" },
	{ 0x10, "PACKET_TX_TIMESTAMP" },
	{ 0, NULL }, { 0, "PACKET_???" }
};

const struct xlat names_scm_sctp[] = {
	{ 0x0, "SCTP_INIT" },
	{ 0x1, "SCTP_SNDRCV" },
	{ 0x2, "SCTP_SNDINFO" },
	{ 0x3, "SCTP_RCVINFO" },
	{ 0x4, "SCTP_NXTINFO" },
	{ 0x5, "SCTP_PRINFO" },
	{ 0x6, "SCTP_AUTHINFO" },
	{ 0x7, "SCTP_DSTADDRV4" },
	{ 0x8, "SCTP_DSTADDRV6" },
	{ 0, NULL }, { 0, "SCTP_???" }
};

const struct xlat names_scm_tcp[] = {
	{ 0x24, "TCP_CM_INQ" },
	{ 0, NULL }, { 0, "TCP_???" }
};

const struct xlat names_packet_type[] = {
	{ 0x0, "PACKET_HOST" },
	{ 0x1, "PACKET_BROADCAST" },
	{ 0x2, "PACKET_MULTICAST" },
	{ 0x3, "PACKET_OTHERHOST" },
	{ 0x4, "PACKET_OUTGOING" },
	{ 0x5, "PACKET_LOOPBACK" },
	{ 0x6, "PACKET_USER" },
	{ 0x7, "PACKET_KERNEL" },
	{ 0, NULL }, { 0, "PACKET_???" }
};

const struct xlat names_arphrd[] = {
	{ 0x0, "ARPHRD_NETROM" },
	{ 0x1, "ARPHRD_ETHER" },
	{ 0x2, "ARPHRD_EETHER" },
	{ 0x3, "ARPHRD_AX25" },
	{ 0x4, "ARPHRD_PRONET" },
	{ 0x5, "ARPHRD_CHAOS" },
	{ 0x6, "ARPHRD_IEEE802" },
	{ 0x7, "ARPHRD_ARCNET" },
	{ 0x8, "ARPHRD_APPLETLK" },
	{ 0xf, "ARPHRD_DLCI" },
	{ 0x13, "ARPHRD_ATM" },
	{ 0x17, "ARPHRD_METRICOM" },
	{ 0x18, "ARPHRD_IEEE1394" },
	{ 0x1b, "ARPHRD_EUI64" },
	{ 0x20, "ARPHRD_INFINIBAND" },
	{ 0x100, "ARPHRD_SLIP" },
	{ 0x101, "ARPHRD_CSLIP" },
	{ 0x102, "ARPHRD_SLIP6" },
	{ 0x103, "ARPHRD_CSLIP6" },
	{ 0x104, "ARPHRD_RSRVD" },
	{ 0x108, "ARPHRD_ADAPT" },
	{ 0x10e, "ARPHRD_ROSE" },
	{ 0x10f, "ARPHRD_X25" },
	{ 0x110, "ARPHRD_HWX25" },
	{ 0x118, "ARPHRD_CAN" },
	{ 0x122, "ARPHRD_MCTP" },
	{ 0x200, "ARPHRD_PPP" },
	{ 0x201, "ARPHRD_CISCO" },
	{ 0x204, "ARPHRD_LAPB" },
	{ 0x205, "ARPHRD_DDCMP" },
	{ 0x206, "ARPHRD_RAWHDLC" },
	{ 0x207, "ARPHRD_RAWIP" },
	{ 0x300, "ARPHRD_TUNNEL" },
	{ 0x301, "ARPHRD_TUNNEL6" },
	{ 0x302, "ARPHRD_FRAD" },
	{ 0x303, "ARPHRD_SKIP" },
	{ 0x304, "ARPHRD_LOOPBACK" },
	{ 0x305, "ARPHRD_LOCALTLK" },
	{ 0x306, "ARPHRD_FDDI" },
	{ 0x307, "ARPHRD_BIF" },
	{ 0x308, "ARPHRD_SIT" },
	{ 0x309, "ARPHRD_IPDDP" },
	{ 0x30a, "ARPHRD_IPGRE" },
	{ 0x30b, "ARPHRD_PIMREG" },
	{ 0x30c, "ARPHRD_HIPPI" },
	{ 0x30d, "ARPHRD_ASH" },
	{ 0x30e, "ARPHRD_ECONET" },
	{ 0x30f, "ARPHRD_IRDA" },
	{ 0x310, "ARPHRD_FCPP" },
	{ 0x311, "ARPHRD_FCAL" },
	{ 0x312, "ARPHRD_FCPL" },
	{ 0x313, "ARPHRD_FCFABRIC" },
	{ 0x320, "ARPHRD_IEEE802_TR" },
	{ 0x321, "ARPHRD_IEEE80211" },
	{ 0x322, "ARPHRD_IEEE80211_PRISM" },
	{ 0x323, "ARPHRD_IEEE80211_RADIOTAP" },
	{ 0x324, "ARPHRD_IEEE802154" },
	{ 0x325, "ARPHRD_IEEE802154_MONITOR" },
	{ 0x334, "ARPHRD_PHONET" },
	{ 0x335, "ARPHRD_PHONET_PIPE" },
	{ 0x336, "ARPHRD_CAIF" },
	{ 0x337, "ARPHRD_IP6GRE" },
	{ 0x338, "ARPHRD_NETLINK" },
	{ 0x339, "ARPHRD_6LOWPAN" },
	{ 0x33a, "ARPHRD_VSOCKMON" },
	{ 0xffff, "ARPHRD_VOID" },
	{ 0xfffe, "ARPHRD_NONE" },
	{ 0, NULL }, { 0, "ARPHRD_???" }
};

const struct xlat names_so_get[] = {
	{ 0x1a, "SO_GET_FILTER" },
	{ 0, NULL }, { 0, "SO_???" }
};

const struct xlat names_ip_set[] = {
	{ 0x40, "IPT_SO_SET_REPLACE" },
	{ 0x41, "IPT_SO_SET_ADD_COUNTERS" },
	{ 0x60, "ARPT_SO_SET_REPLACE" },
	{ 0x61, "ARPT_SO_SET_ADD_COUNTERS" },
	{ 0x80, "EBT_SO_SET_ENTRIES" },
	{ 0x81, "EBT_SO_SET_COUNTERS" },
	{ 0, NULL }, { 0, "IP_???" }
};

const struct xlat names_ip_get[] = {
	{ 0x40, "IPT_SO_GET_INFO" },
	{ 0x41, "IPT_SO_GET_ENTRIES" },
	{ 0x42, "IPT_SO_GET_REVISION_MATCH" },
	{ 0x43, "IPT_SO_GET_REVISION_TARGET" },
	{ 0x60, "ARPT_SO_GET_INFO" },
	{ 0x61, "ARPT_SO_GET_ENTRIES" },
	{ 0x63, "ARPT_SO_GET_REVISION_TARGET" },
	{ 0x80, "EBT_SO_GET_INFO" },
	{ 0x81, "EBT_SO_GET_ENTRIES" },
	{ 0x82, "EBT_SO_GET_INIT_INFO" },
	{ 0x83, "EBT_SO_GET_INIT_ENTRIES" },
	{ 0, NULL }, { 0, "IP_???" }
};

const struct xlat names_ip6_set[] = {
	{ 0x40, "IP6T_SO_SET_REPLACE" },
	{ 0x41, "IP6T_SO_SET_ADD_COUNTERS" },
	{ 0, NULL }, { 0, "IPV6_???" }
};

const struct xlat names_ip6_get[] = {
	{ 0x40, "IP6T_SO_GET_INFO" },
	{ 0x41, "IP6T_SO_GET_ENTRIES" },
	{ 0x44, "IP6T_SO_GET_REVISION_MATCH" },
	{ 0x45, "IP6T_SO_GET_REVISION_TARGET" },
	{ 0, NULL }, { 0, "IPV6_???" }
};

const struct xlat names_sctp_opt[] = {
	{ 0x0, "SCTP_RTOINFO" },
	{ 0x1, "SCTP_ASSOCINFO" },
	{ 0x2, "SCTP_INITMSG" },
	{ 0x3, "SCTP_NODELAY" },
	{ 0x4, "SCTP_AUTOCLOSE" },
	{ 0x5, "SCTP_SET_PEER_PRIMARY_ADDR" },
	{ 0x6, "SCTP_PRIMARY_ADDR" },
	{ 0x7, "SCTP_ADAPTATION_LAYER" },
	{ 0x8, "SCTP_DISABLE_FRAGMENTS" },
	{ 0x9, "SCTP_PEER_ADDR_PARAMS" },
	{ 0xa, "SCTP_DEFAULT_SEND_PARAM" },
	{ 0xb, "SCTP_EVENTS" },
	{ 0xc, "SCTP_I_WANT_MAPPED_V4_ADDR" },
	{ 0xd, "SCTP_MAXSEG" },
	{ 0xe, "SCTP_STATUS" },
	{ 0xf, "SCTP_GET_PEER_ADDR_INFO" },
	{ 0x10, "SCTP_DELAYED_SACK" },
	{ 0x11, "SCTP_CONTEXT" },
	{ 0x12, "SCTP_FRAGMENT_INTERLEAVE" },
	{ 0x13, "SCTP_PARTIAL_DELIVERY_POINT" },
	{ 0x14, "SCTP_MAX_BURST" },
	{ 0x15, "SCTP_AUTH_CHUNK" },
	{ 0x16, "SCTP_HMAC_IDENT" },
	{ 0x17, "SCTP_AUTH_KEY" },
	{ 0x18, "SCTP_AUTH_ACTIVE_KEY" },
	{ 0x19, "SCTP_AUTH_DELETE_KEY" },
	{ 0x1a, "SCTP_PEER_AUTH_CHUNKS" },
	{ 0x1b, "SCTP_LOCAL_AUTH_CHUNKS" },
	{ 0x1c, "SCTP_GET_ASSOC_NUMBER" },
	{ 0x1d, "SCTP_GET_ASSOC_ID_LIST" },
	{ 0x1e, "SCTP_AUTO_ASCONF" },
	{ 0x1f, "SCTP_PEER_ADDR_THLDS" },
	{ 0x20, "SCTP_RECVRCVINFO" },
	{ 0x21, "SCTP_RECVNXTINFO" },
	{ 0x22, "SCTP_DEFAULT_SNDINFO" },
	{ 0x23, "SCTP_AUTH_DEACTIVATE_KEY" },
	{ 0x24, "SCTP_REUSE_PORT" },
	{ 0x25, "SCTP_PEER_ADDR_THLDS_V2" },
	{ 0x64, "SCTP_SOCKOPT_BINDX_ADD" },
	{ 0x65, "SCTP_SOCKOPT_BINDX_REM" },
	{ 0x66, "SCTP_SOCKOPT_PEELOFF" },
	{ 0x6b, "SCTP_SOCKOPT_CONNECTX_OLD" },
	{ 0x6c, "SCTP_GET_PEER_ADDRS" },
	{ 0x6d, "SCTP_GET_LOCAL_ADDRS" },
	{ 0x6e, "SCTP_SOCKOPT_CONNECTX" },
	{ 0x6f, "SCTP_SOCKOPT_CONNECTX3" },
	{ 0x70, "SCTP_GET_ASSOC_STATS" },
	{ 0x71, "SCTP_PR_SUPPORTED" },
	{ 0x72, "SCTP_DEFAULT_PRINFO" },
	{ 0x73, "SCTP_PR_ASSOC_STATUS" },
	{ 0x74, "SCTP_PR_STREAM_STATUS" },
	{ 0x75, "SCTP_RECONFIG_SUPPORTED" },
	{ 0x76, "SCTP_ENABLE_STREAM_RESET" },
	{ 0x77, "SCTP_RESET_STREAMS" },
	{ 0x78, "SCTP_RESET_ASSOC" },
	{ 0x79, "SCTP_ADD_STREAMS" },
	{ 0x7a, "SCTP_SOCKOPT_PEELOFF_FLAGS" },
	{ 0x7b, "SCTP_STREAM_SCHEDULER" },
	{ 0x7c, "SCTP_STREAM_SCHEDULER_VALUE" },
	{ 0x7d, "SCTP_INTERLEAVING_SUPPORTED" },
	{ 0x7e, "SCTP_SENDMSG_CONNECT" },
	{ 0x7f, "SCTP_EVENT" },
	{ 0x80, "SCTP_ASCONF_SUPPORTED" },
	{ 0x81, "SCTP_AUTH_SUPPORTED" },
	{ 0x82, "SCTP_ECN_SUPPORTED" },
	{ 0x83, "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE" },
	{ 0x84, "SCTP_REMOTE_UDP_ENCAPS_PORT" },
	{ 0x85, "SCTP_PLPMTUD_PROBE_INTERVAL" },
	{ 0, NULL }, { 0, "SCTP_???" }
};

const struct xlat names_dccp_opt[] = {
	{ 0x1, "DCCP_SOCKOPT_PACKET_SIZE" },
	{ 0x2, "DCCP_SOCKOPT_SERVICE" },
	{ 0x3, "DCCP_SOCKOPT_CHANGE_L" },
	{ 0x4, "DCCP_SOCKOPT_CHANGE_R" },
	{ 0x5, "DCCP_SOCKOPT_GET_CUR_MPS" },
	{ 0x6, "DCCP_SOCKOPT_SERVER_TIMEWAIT" },
	{ 0xa, "DCCP_SOCKOPT_SEND_CSCOV" },
	{ 0xb, "DCCP_SOCKOPT_RECV_CSCOV" },
	{ 0xc, "DCCP_SOCKOPT_AVAILABLE_CCIDS" },
	{ 0xd, "DCCP_SOCKOPT_CCID" },
	{ 0xe, "DCCP_SOCKOPT_TX_CCID" },
	{ 0xf, "DCCP_SOCKOPT_RX_CCID" },
	{ 0x10, "DCCP_SOCKOPT_QPOLICY_ID" },
	{ 0x11, "DCCP_SOCKOPT_QPOLICY_TXQLEN" },
	{ 0x80, "DCCP_SOCKOPT_CCID_RX_INFO" },
	{ 0xc0, "DCCP_SOCKOPT_CCID_TX_INFO" },
	{ 0, NULL }, { 0, "DCCP_SOCKOPT_???" }
};

const struct xlat names_xdp_opt[] = {
	{ 0x1, "XDP_MMAP_OFFSETS" },
	{ 0x2, "XDP_RX_RING" },
	{ 0x3, "XDP_TX_RING" },
	{ 0x4, "XDP_UMEM_REG" },
	{ 0x5, "XDP_UMEM_FILL_RING" },
	{ 0x6, "XDP_UMEM_COMPLETION_RING" },
	{ 0x7, "XDP_STATISTICS" },
	{ 0x8, "XDP_OPTIONS" },
	{ 0, NULL }, { 0, "XDP_???" }
};

const struct xlat names_rxrpc_opt[] = {
	{ 0x1, "RXRPC_SECURITY_KEY" },
	{ 0x2, "RXRPC_SECURITY_KEYRING" },
	{ 0x3, "RXRPC_EXCLUSIVE_CONNECTION" },
	{ 0x4, "RXRPC_MIN_SECURITY_LEVEL" },
	{ 0x5, "RXRPC_UPGRADEABLE_SERVICE" },
	{ 0x6, "RXRPC_SUPPORTED_CMSG" },
	{ 0, NULL }, { 0, "RXRPC_???" }
};

const struct xlat names_can_raw_opt[] = {
	{ 0x1, "CAN_RAW_FILTER" },
	{ 0x2, "CAN_RAW_ERR_FILTER" },
	{ 0x3, "CAN_RAW_LOOPBACK" },
	{ 0x4, "CAN_RAW_RECV_OWN_MSGS" },
	{ 0x5, "CAN_RAW_FD_FRAMES" },
	{ 0x6, "CAN_RAW_JOIN_FILTERS" },
	{ 0x7, "CAN_RAW_XL_FRAMES" },
	{ 0x8, "CAN_RAW_XL_VCID_OPTS" },
	{ 0, NULL }, { 0, "CAN_RAW_???" }
};

const struct xlat names_can_isotp_opt[] = {
	{ 0x1, "CAN_ISOTP_OPTS" },
	{ 0x2, "CAN_ISOTP_RECV_FC" },
	{ 0x3, "CAN_ISOTP_TX_STMIN" },
	{ 0x4, "CAN_ISOTP_RX_STMIN" },
	{ 0x5, "CAN_ISOTP_LL_OPTS" },
	{ 0, NULL }, { 0, "CAN_ISOTP_???" }
};

const struct xlat names_can_j1939_opt[] = {
	{ 0x1, "SO_J1939_FILTER" },
	{ 0x2, "SO_J1939_PROMISC" },
	{ 0x3, "SO_J1939_SEND_PRIO" },
	{ 0x4, "SO_J1939_ERRQUEUE" },
	{ 0, NULL }, { 0, "SO_J1939_???" }
};

const struct xlat names_pnpipe_opt[] = {
	{ 0x1, "PNPIPE_ENCAP" },
	{ 0x2, "PNPIPE_IFINDEX" },
	{ 0x3, "PNPIPE_HANDLE" },
	{ 0x4, "PNPIPE_INITSTATE" },
	{ 0, NULL }, { 0, "PNPIPE_???" }
};

const struct xlat names_pppol2tp_opt[] = {
	{ 0x1, "PPPOL2TP_SO_DEBUG" },
	{ 0x2, "PPPOL2TP_SO_RECVSEQ" },
	{ 0x3, "PPPOL2TP_SO_SENDSEQ" },
	{ 0x4, "PPPOL2TP_SO_LNSMODE" },
	{ 0x5, "PPPOL2TP_SO_REORDERTO" },
	{ 0, NULL }, { 0, "PPPOL2TP_SO_???" }
};

const struct xlat names_tls_opt[] = {
	{ 0x1, "TLS_TX" },
	{ 0x2, "TLS_RX" },
	{ 0x3, "TLS_TX_ZEROCOPY_RO" },
	{ 0x4, "TLS_RX_EXPECT_NO_PAD" },
	{ 0, NULL }, { 0, "TLS_???" }
};

const struct xlat names_kcm_opt[] = {
	{ 0x1, "KCM_RECV_DISABLE" },
	{ 0, NULL }, { 0, "KCM_???" }
};

const struct xlat names_nfc_opt[] = {
	{ 0x0, "NFC_LLCP_RW" },
	{ 0x1, "NFC_LLCP_MIUX" },
	{ 0x2, "NFC_LLCP_REMOTE_MIU" },
	{ 0x3, "NFC_LLCP_REMOTE_LTO" },
	{ 0x4, "NFC_LLCP_REMOTE_RW" },
	{ 0, NULL }, { 0, "NFC_LLCP_???" }
};

const struct xlat names_iucv_opt[] = {
	{ 0x80, "SO_IPRMDATA_MSG" },
	{ 0x1000, "SO_MSGLIMIT" },
	{ 0x800, "SO_MSGSIZE" },
	{ 0, NULL }, { 0, "SO_???" }
};

const struct xlat names_rds_opt[] = {
	{ 0x1, "RDS_CANCEL_SENT_TO" },
	{ 0x2, "RDS_GET_MR" },
	{ 0x3, "RDS_FREE_MR" },
	{ 0x5, "RDS_RECVERR" },
	{ 0x6, "RDS_CONG_MONITOR" },
	{ 0x7, "RDS_GET_MR_FOR_DEST" },
	{ 0x8, "SO_RDS_TRANSPORT" },
	{ 0xa, "SO_RDS_MSG_RXPATH_LATENCY" },
	{ 0x1d, "SO_TIMESTAMP_OLD" },
	{ 0, NULL }, { 0, "RDS_???" }
};

const struct xlat names_vsock_opt[] = {
	{ 0x0, "SO_VM_SOCKETS_BUFFER_SIZE" },
	{ 0x1, "SO_VM_SOCKETS_BUFFER_MIN_SIZE" },
	{ 0x2, "SO_VM_SOCKETS_BUFFER_MAX_SIZE" },
	{ 0x3, "SO_VM_SOCKETS_PEER_HOST_VM_ID" },
	{ 0x5, "SO_VM_SOCKETS_TRUSTED" },
	{ 0x6, "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD" },
	{ 0x7, "SO_VM_SOCKETS_NONBLOCK_TXRX" },
	{ 0x8, "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW" },
	{ 0, NULL }, { 0, "SO_VM_???" }
};

const struct xlat names_llc_opt[] = {
	{ 0x0, "LLC_OPT_UNKNOWN" },
	{ 0x1, "LLC_OPT_RETRY" },
	{ 0x2, "LLC_OPT_SIZE" },
	{ 0x3, "LLC_OPT_ACK_TMR_EXP" },
	{ 0x4, "LLC_OPT_P_TMR_EXP" },
	{ 0x5, "LLC_OPT_REJ_TMR_EXP" },
	{ 0x6, "LLC_OPT_BUSY_TMR_EXP" },
	{ 0x7, "LLC_OPT_TX_WIN" },
	{ 0x8, "LLC_OPT_RX_WIN" },
	{ 0x9, "LLC_OPT_PKTINFO" },
	{ 0, NULL }, { 0, "LLC_OPT_???" }
};

const struct xlat names_bluetooth_opt[] = {
	{ 0x4, "BT_SECURITY" },
	{ 0x7, "BT_DEFER_SETUP" },
	{ 0x8, "BT_FLUSHABLE" },
	{ 0x9, "BT_POWER" },
	{ 0xa, "BT_CHANNEL_POLICY" },
	{ 0xb, "BT_VOICE" },
	{ 0xc, "BT_SNDMTU" },
	{ 0xd, "BT_RCVMTU" },
	{ 0xe, "BT_PHY" },
	{ 0xf, "BT_MODE" },
	{ 0x10, "BT_PKT_STATUS" },
	{ 0x11, "BT_ISO_QOS" },
	{ 0x13, "BT_CODEC" },
	{ 0x14, "BT_ISO_BASE" },
	{ 0, NULL }, { 0, "BT_???" }
};

const struct xlat names_alg_opt[] = {
	{ 0x1, "ALG_SET_KEY" },
	{ 0x2, "ALG_SET_IV" },
	{ 0x3, "ALG_SET_OP" },
	{ 0x4, "ALG_SET_AEAD_ASSOCLEN" },
	{ 0x5, "ALG_SET_AEAD_AUTHSIZE" },
	{ 0x6, "ALG_SET_DRBG_ENTROPY" },
	{ 0x7, "ALG_SET_KEY_BY_KEY_SERIAL" },
	{ 0, NULL }, { 0, "ALG_???" }
};

const struct xlat names_tipc_opt[] = {
	{ 0x7f, "TIPC_IMPORTANCE" },
	{ 0x80, "TIPC_SRC_DROPPABLE" },
	{ 0x81, "TIPC_DEST_DROPPABLE" },
	{ 0x82, "TIPC_CONN_TIMEOUT" },
	{ 0x83, "TIPC_NODE_RECVQ_DEPTH" },
	{ 0x84, "TIPC_SOCK_RECVQ_DEPTH" },
	{ 0x85, "TIPC_MCAST_BROADCAST" },
	{ 0x86, "TIPC_MCAST_REPLICAST" },
	{ 0x87, "TIPC_GROUP_JOIN" },
	{ 0x88, "TIPC_GROUP_LEAVE" },
	{ 0x89, "TIPC_SOCK_RECVQ_USED" },
	{ 0x8a, "TIPC_NODELAY" },
	{ 0, NULL }, { 0, "TIPC_???" }
};

const struct xlat names_caif_opt[] = {
	{ 0x7f, "CAIFSO_LINK_SELECT" },
	{ 0x80, "CAIFSO_REQ_PARAM" },
	{ 0x81, "CAIFSO_RSP_PARAM" },
	{ 0, NULL }, { 0, "CAIFSO_???" }
};

const struct xlat names_ipx_opt[] = {
	{ 0x1, "IPX_TYPE" },
	{ 0, NULL }, { 0, "IPX_???" }
};

const struct xlat names_ax25_opt[] = {
	{ 0x1, "AX25_WINDOW" },
	{ 0x2, "AX25_T1" },
	{ 0x3, "AX25_N2" },
	{ 0x4, "AX25_T3" },
	{ 0x5, "AX25_T2" },
	{ 0x6, "AX25_BACKOFF" },
	{ 0x7, "AX25_EXTSEQ" },
	{ 0x8, "AX25_PIDINCL" },
	{ 0x9, "AX25_IDLE" },
	{ 0xa, "AX25_PACLEN" },
	{ 0xc, "AX25_IAMDIGI" },
	{ 0x19, "SO_BINDTODEVICE" },
	{ 0, NULL }, { 0, "AX25_???" }
};

const struct xlat names_mptcp_opt[] = {
	{ 0x1, "MPTCP_INFO" },
	{ 0x2, "MPTCP_TCPINFO" },
	{ 0x3, "MPTCP_SUBFLOW_ADDRS" },
	{ 0x4, "MPTCP_FULL_INFO" },
	{ 0, NULL }, { 0, "MPTCP_???" }
};

const struct xlat names_smc_opt[] = {
	{ 0x1, "SMC_LIMIT_HS" },
	{ 0, NULL }, { 0, "SMC_???" }
};

const struct xlat names_mctp_opt[] = {
	{ 0x1, "MCTP_OPT_ADDR_EXT" },
	{ 0, NULL }, { 0, "MCTP_OPT_???" }
};

const struct xlat names_irda_opt[] = {
	{ 0, NULL }, { 0, "IRLMP_???" }
};

const struct xlat names_packet_mr[] = {
	{ 0x0, "PACKET_MR_MULTICAST" },
	{ 0x1, "PACKET_MR_PROMISC" },
	{ 0x2, "PACKET_MR_ALLMULTI" },
	{ 0x3, "PACKET_MR_UNICAST" },
	{ 0, NULL }, { 0, "PACKET_MR_???" }
};

const struct xlat names_tpacket_version[] = {
	{ 0x0, "TPACKET_V1" },
	{ 0x1, "TPACKET_V2" },
	{ 0x2, "TPACKET_V3" },
	{ 0, NULL }, { 0, "TPACKET_???" }
};

const struct xlat names_packet_fanout[] = {
	{ 0x0, "PACKET_FANOUT_HASH" },
	{ 0x1, "PACKET_FANOUT_LB" },
	{ 0x2, "PACKET_FANOUT_CPU" },
	{ 0x3, "PACKET_FANOUT_ROLLOVER" },
	{ 0x4, "PACKET_FANOUT_RND" },
	{ 0x5, "PACKET_FANOUT_QM" },
	{ 0x6, "PACKET_FANOUT_CBPF" },
	{ 0x7, "PACKET_FANOUT_EBPF" },
	{ 0, NULL }, { 0, "PACKET_FANOUT_???" }
};

const struct xlat names_txrehash[] = {
	{ 0xff, "SOCK_TXREHASH_DEFAULT" },
	{ 0x0, "SOCK_TXREHASH_DISABLED" },
	{ 0x1, "SOCK_TXREHASH_ENABLED" },
	{ 0, NULL }, { 0, "SOCK_TXREHASH_???" }
};

const struct xlat names_icmp_type[] = {
	{ 0x0, "ICMP_ECHOREPLY" },
	{ 0x3, "ICMP_DEST_UNREACH" },
	{ 0x4, "ICMP_SOURCE_QUENCH" },
	{ 0x5, "ICMP_REDIRECT" },
	{ 0x8, "ICMP_ECHO" },
	{ 0xb, "ICMP_TIME_EXCEEDED" },
	{ 0xc, "ICMP_PARAMETERPROB" },
	{ 0xd, "ICMP_TIMESTAMP" },
	{ 0xe, "ICMP_TIMESTAMPREPLY" },
	{ 0xf, "ICMP_INFO_REQUEST" },
	{ 0x10, "ICMP_INFO_REPLY" },
	{ 0x11, "ICMP_ADDRESS" },
	{ 0x12, "ICMP_ADDRESSREPLY" },
	{ 0, NULL }, { 0, "ICMP_???" }
};

const struct xlat names_bpf_class[] = {
	{ 0x0, "BPF_LD" },
	{ 0x1, "BPF_LDX" },
	{ 0x2, "BPF_ST" },
	{ 0x3, "BPF_STX" },
	{ 0x4, "BPF_ALU" },
	{ 0x5, "BPF_JMP" },
	{ 0x6, "BPF_RET" },
	{ 0x7, "BPF_MISC" },
	{ 0, NULL }, { 0, "BPF_???" }
};

const struct xlat names_bpf_size[] = {
	{ 0x0, "BPF_W" },
	{ 0x8, "BPF_H" },
	{ 0x10, "BPF_B" },
	{ 0x18, "BPF_DW" },
	{ 0, NULL }, { 0, "BPF_???" }
};

const struct xlat names_bpf_mode[] = {
	{ 0x0, "BPF_IMM" },
	{ 0x20, "BPF_ABS" },
	{ 0x40, "BPF_IND" },
	{ 0x60, "BPF_MEM" },
	{ 0x80, "BPF_LEN" },
	{ 0xa0, "BPF_MSH" },
	{ 0xc0, "BPF_XADD" },
	{ 0, NULL }, { 0, "BPF_???" }
};

const struct xlat names_bpf_src[] = {
	{ 0x0, "BPF_K" },
	{ 0x8, "BPF_X" },
	{ 0, NULL }, { 0, "BPF_???" }
};

const struct xlat names_bpf_rval[] = {
	{ 0x0, "BPF_K" },
	{ 0x8, "BPF_X" },
	{ 0x10, "BPF_A" },
	{ 0, NULL }, { 0, "BPF_???" }
};

const struct xlat names_bpf_alu[] = {
	{ 0x0, "BPF_ADD" },
	{ 0x10, "BPF_SUB" },
	{ 0x20, "BPF_MUL" },
	{ 0x30, "BPF_DIV" },
	{ 0x40, "BPF_OR" },
	{ 0x50, "BPF_AND" },
	{ 0x60, "BPF_LSH" },
	{ 0x70, "BPF_RSH" },
	{ 0x80, "BPF_NEG" },
	{ 0x90, "BPF_MOD" },
	{ 0xa0, "BPF_XOR" },
	{ 0xb0, "BPF_MOV" },
	{ 0xc0, "BPF_ARSH" },
	{ 0xd0, "BPF_END" },
	{ 0, NULL }, { 0, "BPF_???" }
};

const struct xlat names_bpf_jmp[] = {
	{ 0x0, "BPF_JA" },
	{ 0x10, "BPF_JEQ" },
	{ 0x20, "BPF_JGT" },
	{ 0x30, "BPF_JGE" },
	{ 0x40, "BPF_JSET" },
	{ 0x50, "BPF_JNE" },
	{ 0x60, "BPF_JSGT" },
	{ 0x70, "BPF_JSGE" },
	{ 0x80, "BPF_CALL" },
	{ 0x90, "BPF_EXIT" },
	{ 0xa0, "BPF_JLT" },
	{ 0xb0, "BPF_JLE" },
	{ 0xc0, "BPF_JSLT" },
	{ 0xd0, "BPF_JSLE" },
	{ 0, NULL }, { 0, "BPF_???" }
};

const struct xlat names_bpf_misc[] = {
	{ 0x0, "BPF_TAX" },
	{ 0x80, "BPF_TXA" },
	{ 0, NULL }, { 0, "BPF_???" }
};

const struct xlat names_skf_ad[] = {
	{ 0x0, "SKF_AD_PROTOCOL" },
	{ 0x4, "SKF_AD_PKTTYPE" },
	{ 0x8, "SKF_AD_IFINDEX" },
	{ 0xc, "SKF_AD_NLATTR" },
	{ 0x10, "SKF_AD_NLATTR_NEST" },
	{ 0x14, "SKF_AD_MARK" },
	{ 0x18, "SKF_AD_QUEUE" },
	{ 0x1c, "SKF_AD_HATYPE" },
	{ 0x20, "SKF_AD_RXHASH" },
	{ 0x24, "SKF_AD_CPU" },
	{ 0x28, "SKF_AD_ALU_XOR_X" },
	{ 0x2c, "SKF_AD_VLAN_TAG" },
	{ 0x30, "SKF_AD_VLAN_TAG_PRESENT" },
	{ 0x34, "SKF_AD_PAY_OFFSET" },
	{ 0x38, "SKF_AD_RANDOM" },
	{ 0x3c, "SKF_AD_VLAN_TPID" },
	{ 0, NULL }, { 0, "SKF_AD_???" }
};

const struct xlat names_skf_off[] = {
	{ 0xfffff000, "SKF_AD_OFF" },
	{ 0xfff00000, "SKF_NET_OFF" },
	{ 0xffe00000, "SKF_LL_OFF" },
	{ 0, NULL }, { 0, "SKF_???" }
};

const struct xlat names_so_timestamping[] = {
	{ 0x1, "SOF_TIMESTAMPING_TX_HARDWARE" },
	{ 0x2, "SOF_TIMESTAMPING_TX_SOFTWARE" },
	{ 0x4, "SOF_TIMESTAMPING_RX_HARDWARE" },
	{ 0x8, "SOF_TIMESTAMPING_RX_SOFTWARE" },
	{ 0x10, "SOF_TIMESTAMPING_SOFTWARE" },
	{ 0x20, "SOF_TIMESTAMPING_SYS_HARDWARE" },
	{ 0x40, "SOF_TIMESTAMPING_RAW_HARDWARE" },
	{ 0x80, "SOF_TIMESTAMPING_OPT_ID" },
	{ 0x100, "SOF_TIMESTAMPING_TX_SCHED" },
	{ 0x200, "SOF_TIMESTAMPING_TX_ACK" },
	{ 0x400, "SOF_TIMESTAMPING_OPT_CMSG" },
	{ 0x800, "SOF_TIMESTAMPING_OPT_TSONLY" },
	{ 0x1000, "SOF_TIMESTAMPING_OPT_STATS" },
	{ 0x2000, "SOF_TIMESTAMPING_OPT_PKTINFO" },
	{ 0x4000, "SOF_TIMESTAMPING_OPT_TX_SWHW" },
	{ 0x8000, "SOF_TIMESTAMPING_BIND_PHC" },
	{ 0x10000, "SOF_TIMESTAMPING_OPT_ID_TCP" },
	{ 0x20000, "SOF_TIMESTAMPING_OPT_RX_FILTER" },
	{ 0x303, "SOF_TIMESTAMPING_TX_RECORD_MASK" },
	{ 0, NULL }, { 0, "SOF_TIMESTAMPING_???" }
};

const struct xlat names_xdp_umem[] = {
	{ 0x1, "XDP_UMEM_UNALIGNED_CHUNK_FLAG" },
	{ 0x2, "XDP_UMEM_TX_SW_CSUM" },
	{ 0x4, "XDP_UMEM_TX_METADATA_LEN" },
	{ 0, NULL }, { 0, "XDP_UMEM_???" }
};

const struct xlat names_xdp_options[] = {
	{ 0x1, "XDP_OPTIONS_ZEROCOPY" },
	{ 0, NULL }, { 0, "XDP_OPTIONS_???" }
};

const struct xlat names_ee_origin[] = {
	{ 0x0, "SO_EE_ORIGIN_NONE" },
	{ 0x1, "SO_EE_ORIGIN_LOCAL" },
	{ 0x2, "SO_EE_ORIGIN_ICMP" },
	{ 0x3, "SO_EE_ORIGIN_ICMP6" },
	{ 0x4, "SO_EE_ORIGIN_TXSTATUS" },
	{ 0x5, "SO_EE_ORIGIN_ZEROCOPY" },
	{ 0x6, "SO_EE_ORIGIN_TXTIME" },
	{ 0, NULL }, { 0, "SO_EE_ORIGIN_???" }
};

const struct xlat names_tcp_state[] = {
	{ 0x1, "TCP_ESTABLISHED" },
	{ 0x2, "TCP_SYN_SENT" },
	{ 0x3, "TCP_SYN_RECV" },
	{ 0x4, "TCP_FIN_WAIT1" },
	{ 0x5, "TCP_FIN_WAIT2" },
	{ 0x6, "TCP_TIME_WAIT" },
	{ 0x7, "TCP_CLOSE" },
	{ 0x8, "TCP_CLOSE_WAIT" },
	{ 0x9, "TCP_LAST_ACK" },
	{ 0xa, "TCP_LISTEN" },
	{ 0xb, "TCP_CLOSING" },
	{ 0xc, "TCP_NEW_SYN_RECV" },
	{ 0, NULL }, { 0, "TCP_???" }
};

const struct xlat names_tcp_ca_state[] = {
	{ 0x0, "TCP_CA_Open" },
	{ 0x1, "TCP_CA_Disorder" },
	{ 0x2, "TCP_CA_CWR" },
	{ 0x3, "TCP_CA_Recovery" },
	{ 0x4, "TCP_CA_Loss" },
	{ 0, NULL }, { 0, "TCP_CA_???" }
};

const struct xlat names_vmaddr_cid[] = {
	{ 0xffffffff, "VMADDR_CID_ANY" },
	{ 0x0, "VMADDR_CID_HYPERVISOR" },
	{ 0x1, "VMADDR_CID_LOCAL" },
	{ 0x2, "VMADDR_CID_HOST" },
	{ 0, NULL }, { 0, "VMADDR_CID_???" }
};

const struct xlat names_vmaddr_port[] = {
	{ 0xffffffff, "VMADDR_PORT_ANY" },
	{ 0, NULL }, { 0, "VMADDR_PORT_???" }
};

const struct xlat names_vmaddr_flags[] = {
	{ 0x1, "VMADDR_FLAG_TO_HOST" },
	{ 0, NULL }, { 0, "VMADDR_FLAG_???" }
};

const struct xlat names_xdp_sockaddr[] = {
	{ 0x1, "XDP_SHARED_UMEM" },
	{ 0x2, "XDP_COPY" },
	{ 0x4, "XDP_ZEROCOPY" },
	{ 0x8, "XDP_USE_NEED_WAKEUP" },
	{ 0x10, "XDP_USE_SG" },
	{ 0, NULL }, { 0, "XDP_???" }
};

const struct xlat names_hci_channel[] = {
	{ 0x0, "HCI_CHANNEL_RAW" },
	{ 0x1, "HCI_CHANNEL_USER" },
	{ 0x2, "HCI_CHANNEL_MONITOR" },
	{ 0x3, "HCI_CHANNEL_CONTROL" },
	{ 0x4, "HCI_CHANNEL_LOGGING" },
	{ 0, NULL }, { 0, "HCI_CHANNEL_???" }
};

const struct xlat names_hci_dev[] = {
	{ 0xffff, "HCI_DEV_NONE" },
	{ 0, NULL }, { 0, "HCI_DEV_???" }
};

const struct xlat names_bdaddr_type[] = {
	{ 0x0, "BDADDR_BREDR" },
	{ 0x1, "BDADDR_LE_PUBLIC" },
	{ 0x2, "BDADDR_LE_RANDOM" },
	{ 0, NULL }, { 0, "BDADDR_???" }
};

const struct xlat names_l2cap_psm[] = {
	{ 0x1, "L2CAP_PSM_SDP" },
	{ 0x3, "L2CAP_PSM_RFCOMM" },
	{ 0x21, "L2CAP_PSM_3DSP" },
	{ 0x23, "L2CAP_PSM_IPSP" },
	{ 0x1001, "L2CAP_PSM_DYN_START" },
	{ 0xffff, "L2CAP_PSM_DYN_END" },
	{ 0x10ff, "L2CAP_PSM_AUTO_END" },
	{ 0x80, "L2CAP_PSM_LE_DYN_START" },
	{ 0xff, "L2CAP_PSM_LE_DYN_END" },
	{ 0, NULL }, { 0, "L2CAP_PSM_???" }
};

const struct xlat names_l2cap_cid[] = {
	{ 0x1, "L2CAP_CID_SIGNALING" },
	{ 0x2, "L2CAP_CID_CONN_LESS" },
	{ 0x4, "L2CAP_CID_ATT" },
	{ 0x5, "L2CAP_CID_LE_SIGNALING" },
	{ 0x6, "L2CAP_CID_SMP" },
	{ 0x7, "L2CAP_CID_SMP_BREDR" },
	{ 0x40, "L2CAP_CID_DYN_START" },
	{ 0, NULL }, { 0, "L2CAP_CID_???" }
};

const struct xlat names_bt_proto[] = {
	{ 0x0, "BTPROTO_L2CAP" },
	{ 0x1, "BTPROTO_HCI" },
	{ 0x2, "BTPROTO_SCO" },
	{ 0x3, "BTPROTO_RFCOMM" },
	{ 0x4, "BTPROTO_BNEP" },
	{ 0x5, "BTPROTO_CMTP" },
	{ 0x6, "BTPROTO_HIDP" },
	{ 0x7, "BTPROTO_AVDTP" },
	{ 0x8, "BTPROTO_ISO" },
	{ 0, NULL }, { 0, "BTPROTO_???" }
};

const struct xlat names_can_proto[] = {
	{ 0x1, "CAN_RAW" },
	{ 0x2, "CAN_BCM" },
	{ 0x3, "CAN_TP16" },
	{ 0x4, "CAN_TP20" },
	{ 0x5, "CAN_MCNET" },
	{ 0x6, "CAN_ISOTP" },
	{ 0x7, "CAN_J1939" },
	{ 0, NULL }, { 0, "CAN_???" }
};

const struct xlat names_caif_proto[] = {
	{ 0x0, "CAIFPROTO_AT" },
	{ 0x1, "CAIFPROTO_DATAGRAM" },
	{ 0x2, "CAIFPROTO_DATAGRAM_LOOP" },
	{ 0x3, "CAIFPROTO_UTIL" },
	{ 0x4, "CAIFPROTO_RFM" },
	{ 0x5, "CAIFPROTO_DEBUG" },
	{ 0, NULL }, { 0, "CAIFPROTO_???" }
};

const struct xlat names_kcm_proto[] = {
	{ 0x0, "KCMPROTO_CONNECTED" },
	{ 0, NULL }, { 0, "KCMPROTO_???" }
};

const struct xlat names_nfc_proto[] = {
	{ 0x0, "NFC_SOCKPROTO_RAW" },
	{ 0x1, "NFC_SOCKPROTO_LLCP" },
	{ 0, NULL }, { 0, "NFC_SOCKPROTO_???" }
};

const struct xlat names_phonet_proto[] = {
	{ 0x0, "PN_PROTO_TRANSPORT" },
	{ 0x1, "PN_PROTO_PHONET" },
	{ 0x2, "PN_PROTO_PIPE" },
	{ 0, NULL }, { 0, "PN_PROTO_???" }
};

const struct xlat names_isdn_proto[] = {
	{ 0x0, "ISDN_P_BASE" },
	{ 0x1, "ISDN_P_TE_S0" },
	{ 0x2, "ISDN_P_NT_S0" },
	{ 0x3, "ISDN_P_TE_E1" },
	{ 0x4, "ISDN_P_NT_E1" },
	{ 0x10, "ISDN_P_LAPD_TE" },
	{ 0x11, "ISDN_P_LAPD_NT" },
	{ 0x21, "ISDN_P_B_RAW" },
	{ 0x22, "ISDN_P_B_HDLC" },
	{ 0x23, "ISDN_P_B_X75SLP" },
	{ 0x24, "ISDN_P_B_L2DTMF" },
	{ 0x25, "ISDN_P_B_L2DSP" },
	{ 0x26, "ISDN_P_B_L2DSPHDLC" },
	{ 0, NULL }, { 0, "ISDN_P_???" }
};

const struct xlat names_ax25_proto[] = {
	{ 0x1, "AX25_P_ROSE" },
	{ 0x6, "AX25_P_VJCOMP" },
	{ 0x7, "AX25_P_VJUNCOMP" },
	{ 0x8, "AX25_P_SEGMENT" },
	{ 0xc3, "AX25_P_TEXNET" },
	{ 0xc4, "AX25_P_LQ" },
	{ 0xca, "AX25_P_ATALK" },
	{ 0xcb, "AX25_P_ATALK_ARP" },
	{ 0xcc, "AX25_P_IP" },
	{ 0xcd, "AX25_P_ARP" },
	{ 0xce, "AX25_P_FLEXNET" },
	{ 0xcf, "AX25_P_NETROM" },
	{ 0xf0, "AX25_P_TEXT" },
	{ 0, NULL }, { 0, "AX25_P_???" }
};

const struct xlat names_scm_ipv6[] = {
	{ 0x2, "IPV6_2292PKTINFO" },
	{ 0x3, "IPV6_2292HOPOPTS" },
	{ 0x4, "IPV6_2292DSTOPTS" },
	{ 0x5, "IPV6_2292RTHDR" },
	{ 0x8, "IPV6_2292HOPLIMIT" },
	{ 0xb, "IPV6_FLOWINFO" },
	{ 0x19, "IPV6_RECVERR" },
	{ 0x32, "IPV6_PKTINFO" },
	{ 0x34, "IPV6_HOPLIMIT" },
	{ 0x36, "IPV6_HOPOPTS" },
	{ 0x39, "IPV6_RTHDR" },
	{ 0x3b, "IPV6_DSTOPTS" },
	{ 0x3d, "IPV6_PATHMTU" },
	{ 0x43, "IPV6_TCLASS" },
	{ 0x4a, "IPV6_ORIGDSTADDR" },
	{ 0x4d, "IPV6_RECVFRAGSIZE" },
	{ 0x3e, "IPV6_DONTFRAG" },
	{ 0, NULL }, { 0, "IPV6_???" }
};

const struct xlat names_ieee802154_addr[] = {
	{ 0x0, "IEEE802154_ADDR_NONE" },
	{ 0x2, "IEEE802154_ADDR_SHORT" },
	{ 0x3, "IEEE802154_ADDR_LONG" },
	{ 0, NULL }, { 0, "IEEE802154_ADDR_???" }
};

const struct xlat names_ieee802154_pan[] = {
	{ 0xffff, "IEEE802154_PANID_BROADCAST" },
	{ 0, NULL }, { 0, "IEEE802154_PANID_???" }
};

const struct xlat names_ieee802154_short[] = {
	{ 0xfffe, "IEEE802154_ADDR_UNDEF" },
	{ 0xffff, "IEEE802154_ADDR_BROADCAST" },
	{ 0, NULL }, { 0, "IEEE802154_ADDR_???" }
};

const struct xlat names_crypto_alg[] = {
	{ 0x1000, "CRYPTO_ALG_KERN_DRIVER_ONLY" },
	{ 0, NULL }, { 0, "CRYPTO_ALG_???" }
};

const struct xlat names_nfc_protocol[] = {
	{ 0x1, "NFC_PROTO_JEWEL" },
	{ 0x2, "NFC_PROTO_MIFARE" },
	{ 0x3, "NFC_PROTO_FELICA" },
	{ 0x4, "NFC_PROTO_ISO14443" },
	{ 0x5, "NFC_PROTO_NFC_DEP" },
	{ 0x6, "NFC_PROTO_ISO14443_B" },
	{ 0x7, "NFC_PROTO_ISO15693" },
	{ 0, NULL }, { 0, "NFC_PROTO_???" }
};

const struct xlat names_mctp_net[] = {
	{ 0x0, "MCTP_NET_ANY" },
	{ 0, NULL }, { 0, "MCTP_NET_???" }
};

const struct xlat names_mctp_addr[] = {
	{ 0x0, "MCTP_ADDR_NULL" },
	{ 0xff, "MCTP_ADDR_ANY" },
	{ 0, NULL }, { 0, "MCTP_ADDR_???" }
};
