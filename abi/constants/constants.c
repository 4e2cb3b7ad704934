/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The values of the tables of abi/constants/constants.h. Made by
 * tools/gen_constants.py out of tools/constants*.txt, do not edit.
 * Headers: Linux 6.12.95, for what they lack Linux 6.1.176.
 */
/* Within a table: in the order of printing. */
#include "abi/constants/constants.h"

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
	{ 0x8000, "AT_RECURSIVE" },
	{ 0, NULL }, { 0, "AT_???" }
};

const struct xlat names_at_statx[] = {
	{ 0x0, "AT_STATX_SYNC_AS_STAT" },
	{ 0x2000, "AT_STATX_FORCE_SYNC" },
	{ 0x4000, "AT_STATX_DONT_SYNC" },
	{ 0, NULL }, { 0, "AT_STATX_???" }
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

const struct xlat names_unshare[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0, NULL }, { 0, "CLONE_???" }
};

const struct xlat names_setns[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0, NULL }, { 0, "CLONE_NEW???" }
};

const struct xlat names_pidfd_open[] = {
	{ 0x800, "PIDFD_NONBLOCK" },
	{ 0, NULL }, { 0, "PIDFD_???" }
};

const struct xlat names_close_range[] = {
	{ 0x2, "CLOSE_RANGE_UNSHARE" },
	{ 0x4, "CLOSE_RANGE_CLOEXEC" },
	{ 0, NULL }, { 0, "CLOSE_RANGE_???" }
};

const struct xlat names_epoll_create[] = {
	{ 0x80000, "EPOLL_CLOEXEC" },
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
	{ 0x403, "F_DUPFD_QUERY" },
	{ 0x404, "F_CREATED_QUERY" },
	{ 0, NULL }, { 0, "F_???" }
};

const struct xlat names_fcntl_owner[] = {
	{ 0x0, "F_OWNER_TID" },
	{ 0x1, "F_OWNER_PID" },
	{ 0x2, "F_OWNER_PGRP" },
	{ 0, NULL }, { 0, "F_OWNER_???" }
};

const struct xlat names_fcntl_seal[] = {
	{ 0x1, "F_SEAL_SEAL" },
	{ 0x2, "F_SEAL_SHRINK" },
	{ 0x4, "F_SEAL_GROW" },
	{ 0x8, "F_SEAL_WRITE" },
	{ 0x10, "F_SEAL_FUTURE_WRITE" },
	{ 0x20, "F_SEAL_EXEC" },
	{ 0, NULL }, { 0, "F_SEAL_???" }
};

const struct xlat names_fcntl_notify[] = {
	{ 0x1, "DN_ACCESS" },
	{ 0x2, "DN_MODIFY" },
	{ 0x4, "DN_CREATE" },
	{ 0x8, "DN_DELETE" },
	{ 0x10, "DN_RENAME" },
	{ 0x20, "DN_ATTRIB" },
	{ 0x80000000, "DN_MULTISHOT" },
	{ 0, NULL }, { 0, "DN_???" }
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
	{ 0x400454c8, "TUNSETNOCSUM" },
	{ 0x400454c9, "TUNSETDEBUG" },
	{ 0x400454ca, "TUNSETIFF" },
	{ 0x400454cb, "TUNSETPERSIST" },
	{ 0x400454cc, "TUNSETOWNER" },
	{ 0x400454cd, "TUNSETLINK" },
	{ 0x400454ce, "TUNSETGROUP" },
	{ 0x400454d0, "TUNSETOFFLOAD" },
	{ 0x400454d1, "TUNSETTXFILTER" },
	{ 0x400454d4, "TUNSETSNDBUF" },
	{ 0x400454d8, "TUNSETVNETHDRSZ" },
	{ 0x400454d9, "TUNSETQUEUE" },
	{ 0x400454da, "TUNSETIFINDEX" },
	{ 0x400454dc, "TUNSETVNETLE" },
	{ 0x400454de, "TUNSETVNETBE" },
	{ 0x800454e0, "TUNSETSTEERINGEBPF" },
	{ 0x800454e1, "TUNSETFILTEREBPF" },
	{ 0x400454e2, "TUNSETCARRIER" },
	{ 0x800454cf, "TUNGETFEATURES" },
	{ 0x800454d2, "TUNGETIFF" },
	{ 0x800454d3, "TUNGETSNDBUF" },
	{ 0x800454d7, "TUNGETVNETHDRSZ" },
	{ 0x800454dd, "TUNGETVNETLE" },
	{ 0x800454df, "TUNGETVNETBE" },
	{ 0x54e3, "TUNGETDEVNETNS" },
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
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x2000, "FASYNC" },
	{ 0, NULL }, { 0, "O_???" }
};

const struct xlat names_fd_flags[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x2000, "FASYNC" },
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

const struct xlat names_io_uring_setup[] = {
	{ 0x1, "IORING_SETUP_IOPOLL" },
	{ 0x2, "IORING_SETUP_SQPOLL" },
	{ 0x4, "IORING_SETUP_SQ_AFF" },
	{ 0x8, "IORING_SETUP_CQSIZE" },
	{ 0x10, "IORING_SETUP_CLAMP" },
	{ 0x20, "IORING_SETUP_ATTACH_WQ" },
	{ 0x40, "IORING_SETUP_R_DISABLED" },
	{ 0x80, "IORING_SETUP_SUBMIT_ALL" },
	{ 0x100, "IORING_SETUP_COOP_TASKRUN" },
	{ 0x200, "IORING_SETUP_TASKRUN_FLAG" },
	{ 0x400, "IORING_SETUP_SQE128" },
	{ 0x800, "IORING_SETUP_CQE32" },
	{ 0x1000, "IORING_SETUP_SINGLE_ISSUER" },
	{ 0x2000, "IORING_SETUP_DEFER_TASKRUN" },
	{ 0x4000, "IORING_SETUP_NO_MMAP" },
	{ 0x8000, "IORING_SETUP_REGISTERED_FD_ONLY" },
	{ 0x10000, "IORING_SETUP_NO_SQARRAY" },
	{ 0, NULL }, { 0, "IORING_SETUP_???" }
};

const struct xlat names_io_uring_feat[] = {
	{ 0x1, "IORING_FEAT_SINGLE_MMAP" },
	{ 0x2, "IORING_FEAT_NODROP" },
	{ 0x4, "IORING_FEAT_SUBMIT_STABLE" },
	{ 0x8, "IORING_FEAT_RW_CUR_POS" },
	{ 0x10, "IORING_FEAT_CUR_PERSONALITY" },
	{ 0x20, "IORING_FEAT_FAST_POLL" },
	{ 0x40, "IORING_FEAT_POLL_32BITS" },
	{ 0x80, "IORING_FEAT_SQPOLL_NONFIXED" },
	{ 0x100, "IORING_FEAT_EXT_ARG" },
	{ 0x200, "IORING_FEAT_NATIVE_WORKERS" },
	{ 0x400, "IORING_FEAT_RSRC_TAGS" },
	{ 0x800, "IORING_FEAT_CQE_SKIP" },
	{ 0x1000, "IORING_FEAT_LINKED_FILE" },
	{ 0x2000, "IORING_FEAT_REG_REG_RING" },
	{ 0x4000, "IORING_FEAT_RECVSEND_BUNDLE" },
	{ 0x8000, "IORING_FEAT_MIN_TIMEOUT" },
	{ 0, NULL }, { 0, "IORING_FEAT_???" }
};

const struct xlat names_timerfd[] = {
	{ 0x80000, "TFD_CLOEXEC" },
	{ 0x800, "TFD_NONBLOCK" },
	{ 0x1, "TFD_TIMER_ABSTIME" },
	{ 0x2, "TFD_TIMER_CANCEL_ON_SET" },
	{ 0, NULL }, { 0, "TFD_???" }
};

const struct xlat names_timerfd_set[] = {
	{ 0x80000, "TFD_CLOEXEC" },
	{ 0x800, "TFD_NONBLOCK" },
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
	{ 0x2, "WSTOPPED" },
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
	{ 0x3, "L2CAP_CID_A2MP" },
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

const struct xlat names_irda_proto[] = {
	{ 0, NULL }, { 0, "IRDAPROTO_???" }
};

const struct xlat names_smc_proto[] = {
	{ 0x0, "SMCPROTO_SMC" },
	{ 0x1, "SMCPROTO_SMC6" },
	{ 0, NULL }, { 0, "SMCPROTO_???" }
};

const struct xlat names_file_type[] = {
	{ 0xc000, "S_IFSOCK" },
	{ 0x1000, "S_IFIFO" },
	{ 0xa000, "S_IFLNK" },
	{ 0x8000, "S_IFREG" },
	{ 0x6000, "S_IFBLK" },
	{ 0x4000, "S_IFDIR" },
	{ 0x2000, "S_IFCHR" },
	{ 0, NULL }, { 0, "S_IF???" }
};

const struct xlat names_dirent_type[] = {
	{ 0x0, "DT_UNKNOWN" },
	{ 0x1, "DT_FIFO" },
	{ 0x2, "DT_CHR" },
	{ 0x4, "DT_DIR" },
	{ 0x6, "DT_BLK" },
	{ 0x8, "DT_REG" },
	{ 0xa, "DT_LNK" },
	{ 0xc, "DT_SOCK" },
	{ 0xe, "DT_WHT" },
	{ 0, NULL }, { 0, "DT_???" }
};

const struct xlat names_statx[] = {
	{ 0xfff, "STATX_ALL" },
	{ 0x7ff, "STATX_BASIC_STATS" },
	{ 0x1, "STATX_TYPE" },
	{ 0x2, "STATX_MODE" },
	{ 0x4, "STATX_NLINK" },
	{ 0x8, "STATX_UID" },
	{ 0x10, "STATX_GID" },
	{ 0x20, "STATX_ATIME" },
	{ 0x40, "STATX_MTIME" },
	{ 0x80, "STATX_CTIME" },
	{ 0x100, "STATX_INO" },
	{ 0x200, "STATX_SIZE" },
	{ 0x400, "STATX_BLOCKS" },
	{ 0x800, "STATX_BTIME" },
	{ 0x1000, "STATX_MNT_ID" },
	{ 0x2000, "STATX_DIOALIGN" },
	{ 0x4000, "STATX_MNT_ID_UNIQUE" },
	{ 0x8000, "STATX_SUBVOL" },
	{ 0x10000, "STATX_WRITE_ATOMIC" },
	{ 0, NULL }, { 0, "STATX_???" }
};

const struct xlat names_statx_attr[] = {
	{ 0x4, "STATX_ATTR_COMPRESSED" },
	{ 0x10, "STATX_ATTR_IMMUTABLE" },
	{ 0x20, "STATX_ATTR_APPEND" },
	{ 0x40, "STATX_ATTR_NODUMP" },
	{ 0x800, "STATX_ATTR_ENCRYPTED" },
	{ 0x1000, "STATX_ATTR_AUTOMOUNT" },
	{ 0x2000, "STATX_ATTR_MOUNT_ROOT" },
	{ 0x100000, "STATX_ATTR_VERITY" },
	{ 0x200000, "STATX_ATTR_DAX" },
	{ 0x400000, "STATX_ATTR_WRITE_ATOMIC" },
	{ 0, NULL }, { 0, "STATX_ATTR_???" }
};

const struct xlat names_cloexec[] = {
	{ 0x1, "FD_CLOEXEC" },
	{ 0, NULL }, { 0, "FD_???" }
};

const struct xlat names_lock[] = {
	{ 0x0, "F_RDLCK" },
	{ 0x1, "F_WRLCK" },
	{ 0x2, "F_UNLCK" },
	{ 0x4, "F_EXLCK" },
	{ 0x8, "F_SHLCK" },
	{ 0, NULL }, { 0, "F_???" }
};

const struct xlat names_lock64_i386[] = {
	{ 0xc, "F_GETLK64" },
	{ 0xd, "F_SETLK64" },
	{ 0xe, "F_SETLKW64" },
	{ 0, NULL }, { 0, "F_???" }
};

const struct xlat names_ioc_dir[] = {
	{ 0x2, "_IOC_READ" },
	{ 0x1, "_IOC_WRITE" },
	{ 0, NULL }, { 0, "_IOC_???" }
};

const struct xlat names_original_dst[] = {
	{ 0x50, "SO_ORIGINAL_DST" },
	{ 0, NULL }, { 0, "SO_???" }
};

const struct xlat names_ifindex[] = {
	{ 0x1, "LOOPBACK_IFINDEX" },
	{ 0, NULL }, { 0, "IFINDEX_???" }
};

const struct xlat names_nlmsg[] = {
	{ 0x1, "NLMSG_NOOP" },
	{ 0x2, "NLMSG_ERROR" },
	{ 0x3, "NLMSG_DONE" },
	{ 0x4, "NLMSG_OVERRUN" },
	{ 0, NULL }, { 0, "NLMSG_???" }
};

const struct xlat names_nlm_flag[] = {
	{ 0x1, "NLM_F_REQUEST" },
	{ 0x2, "NLM_F_MULTI" },
	{ 0x4, "NLM_F_ACK" },
	{ 0x8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" },
	{ 0x20, "NLM_F_DUMP_FILTERED" },
	{ 0, NULL }, { 0, "NLM_F_???" }
};

const struct xlat names_nlm_get[] = {
	{ 0x300, "NLM_F_DUMP" },
	{ 0x100, "NLM_F_ROOT" },
	{ 0x200, "NLM_F_MATCH" },
	{ 0x400, "NLM_F_ATOMIC" },
	{ 0, NULL }, { 0, "NLM_F_???" }
};

const struct xlat names_nlm_new[] = {
	{ 0x100, "NLM_F_REPLACE" },
	{ 0x200, "NLM_F_EXCL" },
	{ 0x400, "NLM_F_CREATE" },
	{ 0x800, "NLM_F_APPEND" },
	{ 0, NULL }, { 0, "NLM_F_???" }
};

const struct xlat names_nlm_delete[] = {
	{ 0x100, "NLM_F_NONREC" },
	{ 0x200, "NLM_F_BULK" },
	{ 0, NULL }, { 0, "NLM_F_???" }
};

const struct xlat names_nlm_ack[] = {
	{ 0x100, "NLM_F_CAPPED" },
	{ 0x200, "NLM_F_ACK_TLVS" },
	{ 0, NULL }, { 0, "NLM_F_???" }
};

const struct xlat names_nlmsgerr[] = {
	{ 0x0, "NLMSGERR_ATTR_UNUSED" },
	{ 0x1, "NLMSGERR_ATTR_MSG" },
	{ 0x2, "NLMSGERR_ATTR_OFFS" },
	{ 0x3, "NLMSGERR_ATTR_COOKIE" },
	{ 0x4, "NLMSGERR_ATTR_POLICY" },
	{ 0x5, "NLMSGERR_ATTR_MISS_TYPE" },
	{ 0x6, "NLMSGERR_ATTR_MISS_NEST" },
	{ 0, NULL }, { 0, "NLMSGERR_ATTR_???" }
};

const struct xlat names_nla_flag[] = {
	{ 0x8000, "NLA_F_NESTED" },
	{ 0x4000, "NLA_F_NET_BYTEORDER" },
	{ 0, NULL }, { 0, "NLA_F_???" }
};

const struct xlat names_rtm[] = {
	{ 0x10, "RTM_NEWLINK" },
	{ 0x14, "RTM_NEWADDR" },
	{ 0x18, "RTM_NEWROUTE" },
	{ 0x1c, "RTM_NEWNEIGH" },
	{ 0x20, "RTM_NEWRULE" },
	{ 0x24, "RTM_NEWQDISC" },
	{ 0x28, "RTM_NEWTCLASS" },
	{ 0x2c, "RTM_NEWTFILTER" },
	{ 0x30, "RTM_NEWACTION" },
	{ 0x34, "RTM_NEWPREFIX" },
	{ 0x40, "RTM_NEWNEIGHTBL" },
	{ 0x44, "RTM_NEWNDUSEROPT" },
	{ 0x48, "RTM_NEWADDRLABEL" },
	{ 0x50, "RTM_NEWNETCONF" },
	{ 0x54, "RTM_NEWMDB" },
	{ 0x58, "RTM_NEWNSID" },
	{ 0x5c, "RTM_NEWSTATS" },
	{ 0x60, "RTM_NEWCACHEREPORT" },
	{ 0x64, "RTM_NEWCHAIN" },
	{ 0x68, "RTM_NEWNEXTHOP" },
	{ 0x6c, "RTM_NEWLINKPROP" },
	{ 0x70, "RTM_NEWVLAN" },
	{ 0x74, "RTM_NEWNEXTHOPBUCKET" },
	{ 0x78, "RTM_NEWTUNNEL" },
	{ 0x11, "RTM_DELLINK" },
	{ 0x15, "RTM_DELADDR" },
	{ 0x19, "RTM_DELROUTE" },
	{ 0x1d, "RTM_DELNEIGH" },
	{ 0x21, "RTM_DELRULE" },
	{ 0x25, "RTM_DELQDISC" },
	{ 0x29, "RTM_DELTCLASS" },
	{ 0x2d, "RTM_DELTFILTER" },
	{ 0x31, "RTM_DELACTION" },
	{ 0x49, "RTM_DELADDRLABEL" },
	{ 0x51, "RTM_DELNETCONF" },
	{ 0x55, "RTM_DELMDB" },
	{ 0x59, "RTM_DELNSID" },
	{ 0x65, "RTM_DELCHAIN" },
	{ 0x69, "RTM_DELNEXTHOP" },
	{ 0x6d, "RTM_DELLINKPROP" },
	{ 0x71, "RTM_DELVLAN" },
	{ 0x75, "RTM_DELNEXTHOPBUCKET" },
	{ 0x79, "RTM_DELTUNNEL" },
	{ 0x12, "RTM_GETLINK" },
	{ 0x16, "RTM_GETADDR" },
	{ 0x1a, "RTM_GETROUTE" },
	{ 0x1e, "RTM_GETNEIGH" },
	{ 0x22, "RTM_GETRULE" },
	{ 0x26, "RTM_GETQDISC" },
	{ 0x2a, "RTM_GETTCLASS" },
	{ 0x2e, "RTM_GETTFILTER" },
	{ 0x32, "RTM_GETACTION" },
	{ 0x3a, "RTM_GETMULTICAST" },
	{ 0x3e, "RTM_GETANYCAST" },
	{ 0x42, "RTM_GETNEIGHTBL" },
	{ 0x4a, "RTM_GETADDRLABEL" },
	{ 0x4e, "RTM_GETDCB" },
	{ 0x52, "RTM_GETNETCONF" },
	{ 0x56, "RTM_GETMDB" },
	{ 0x5a, "RTM_GETNSID" },
	{ 0x5e, "RTM_GETSTATS" },
	{ 0x66, "RTM_GETCHAIN" },
	{ 0x6a, "RTM_GETNEXTHOP" },
	{ 0x6e, "RTM_GETLINKPROP" },
	{ 0x72, "RTM_GETVLAN" },
	{ 0x76, "RTM_GETNEXTHOPBUCKET" },
	{ 0x7a, "RTM_GETTUNNEL" },
	{ 0x13, "RTM_SETLINK" },
	{ 0x43, "RTM_SETNEIGHTBL" },
	{ 0x4f, "RTM_SETDCB" },
	{ 0x5f, "RTM_SETSTATS" },
	{ 0, NULL }, { 0, "RTM_???" }
};

const struct xlat names_ifinfo_flag[] = {
	{ 0x1, "IFF_UP" },
	{ 0x2, "IFF_BROADCAST" },
	{ 0x4, "IFF_DEBUG" },
	{ 0x8, "IFF_LOOPBACK" },
	{ 0x10, "IFF_POINTOPOINT" },
	{ 0x20, "IFF_NOTRAILERS" },
	{ 0x40, "IFF_RUNNING" },
	{ 0x80, "IFF_NOARP" },
	{ 0x100, "IFF_PROMISC" },
	{ 0x200, "IFF_ALLMULTI" },
	{ 0x400, "IFF_MASTER" },
	{ 0x800, "IFF_SLAVE" },
	{ 0x1000, "IFF_MULTICAST" },
	{ 0x2000, "IFF_PORTSEL" },
	{ 0x4000, "IFF_AUTOMEDIA" },
	{ 0x8000, "IFF_DYNAMIC" },
	{ 0x10000, "IFF_LOWER_UP" },
	{ 0x20000, "IFF_DORMANT" },
	{ 0x40000, "IFF_ECHO" },
	{ 0, NULL }, { 0, "IFF_???" }
};

const struct xlat names_ifla[] = {
	{ 0x0, "IFLA_UNSPEC" },
	{ 0x1, "IFLA_ADDRESS" },
	{ 0x2, "IFLA_BROADCAST" },
	{ 0x3, "IFLA_IFNAME" },
	{ 0x4, "IFLA_MTU" },
	{ 0x5, "IFLA_LINK" },
	{ 0x6, "IFLA_QDISC" },
	{ 0x7, "IFLA_STATS" },
	{ 0x8, "IFLA_COST" },
	{ 0x9, "IFLA_PRIORITY" },
	{ 0xa, "IFLA_MASTER" },
	{ 0xb, "IFLA_WIRELESS" },
	{ 0xc, "IFLA_PROTINFO" },
	{ 0xd, "IFLA_TXQLEN" },
	{ 0xe, "IFLA_MAP" },
	{ 0xf, "IFLA_WEIGHT" },
	{ 0x10, "IFLA_OPERSTATE" },
	{ 0x11, "IFLA_LINKMODE" },
	{ 0x12, "IFLA_LINKINFO" },
	{ 0x13, "IFLA_NET_NS_PID" },
	{ 0x14, "IFLA_IFALIAS" },
	{ 0x15, "IFLA_NUM_VF" },
	{ 0x16, "IFLA_VFINFO_LIST" },
	{ 0x17, "IFLA_STATS64" },
	{ 0x18, "IFLA_VF_PORTS" },
	{ 0x19, "IFLA_PORT_SELF" },
	{ 0x1a, "IFLA_AF_SPEC" },
	{ 0x1b, "IFLA_GROUP" },
	{ 0x1c, "IFLA_NET_NS_FD" },
	{ 0x1d, "IFLA_EXT_MASK" },
	{ 0x1e, "IFLA_PROMISCUITY" },
	{ 0x1f, "IFLA_NUM_TX_QUEUES" },
	{ 0x20, "IFLA_NUM_RX_QUEUES" },
	{ 0x21, "IFLA_CARRIER" },
	{ 0x22, "IFLA_PHYS_PORT_ID" },
	{ 0x23, "IFLA_CARRIER_CHANGES" },
	{ 0x24, "IFLA_PHYS_SWITCH_ID" },
	{ 0x25, "IFLA_LINK_NETNSID" },
	{ 0x26, "IFLA_PHYS_PORT_NAME" },
	{ 0x27, "IFLA_PROTO_DOWN" },
	{ 0x28, "IFLA_GSO_MAX_SEGS" },
	{ 0x29, "IFLA_GSO_MAX_SIZE" },
	{ 0x2a, "IFLA_PAD" },
	{ 0x2b, "IFLA_XDP" },
	{ 0x2c, "IFLA_EVENT" },
	{ 0x2d, "IFLA_NEW_NETNSID" },
	{ 0x2e, "IFLA_IF_NETNSID" },
	{ 0x2f, "IFLA_CARRIER_UP_COUNT" },
	{ 0x30, "IFLA_CARRIER_DOWN_COUNT" },
	{ 0x31, "IFLA_NEW_IFINDEX" },
	{ 0x32, "IFLA_MIN_MTU" },
	{ 0x33, "IFLA_MAX_MTU" },
	{ 0x34, "IFLA_PROP_LIST" },
	{ 0x35, "IFLA_ALT_IFNAME" },
	{ 0x36, "IFLA_PERM_ADDRESS" },
	{ 0x37, "IFLA_PROTO_DOWN_REASON" },
	{ 0x38, "IFLA_PARENT_DEV_NAME" },
	{ 0x39, "IFLA_PARENT_DEV_BUS_NAME" },
	{ 0x3a, "IFLA_GRO_MAX_SIZE" },
	{ 0x3b, "IFLA_TSO_MAX_SIZE" },
	{ 0x3c, "IFLA_TSO_MAX_SEGS" },
	{ 0x3d, "IFLA_ALLMULTI" },
	{ 0x3e, "IFLA_DEVLINK_PORT" },
	{ 0x3f, "IFLA_GSO_IPV4_MAX_SIZE" },
	{ 0x40, "IFLA_GRO_IPV4_MAX_SIZE" },
	{ 0x41, "IFLA_DPLL_PIN" },
	{ 0, NULL }, { 0, "IFLA_???" }
};

const struct xlat names_ifla_brport[] = {
	{ 0x0, "IFLA_BRPORT_UNSPEC" },
	{ 0x1, "IFLA_BRPORT_STATE" },
	{ 0x2, "IFLA_BRPORT_PRIORITY" },
	{ 0x3, "IFLA_BRPORT_COST" },
	{ 0x4, "IFLA_BRPORT_MODE" },
	{ 0x5, "IFLA_BRPORT_GUARD" },
	{ 0x6, "IFLA_BRPORT_PROTECT" },
	{ 0x7, "IFLA_BRPORT_FAST_LEAVE" },
	{ 0x8, "IFLA_BRPORT_LEARNING" },
	{ 0x9, "IFLA_BRPORT_UNICAST_FLOOD" },
	{ 0xa, "IFLA_BRPORT_PROXYARP" },
	{ 0xb, "IFLA_BRPORT_LEARNING_SYNC" },
	{ 0xc, "IFLA_BRPORT_PROXYARP_WIFI" },
	{ 0xd, "IFLA_BRPORT_ROOT_ID" },
	{ 0xe, "IFLA_BRPORT_BRIDGE_ID" },
	{ 0xf, "IFLA_BRPORT_DESIGNATED_PORT" },
	{ 0x10, "IFLA_BRPORT_DESIGNATED_COST" },
	{ 0x11, "IFLA_BRPORT_ID" },
	{ 0x12, "IFLA_BRPORT_NO" },
	{ 0x13, "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK" },
	{ 0x14, "IFLA_BRPORT_CONFIG_PENDING" },
	{ 0x15, "IFLA_BRPORT_MESSAGE_AGE_TIMER" },
	{ 0x16, "IFLA_BRPORT_FORWARD_DELAY_TIMER" },
	{ 0x17, "IFLA_BRPORT_HOLD_TIMER" },
	{ 0x18, "IFLA_BRPORT_FLUSH" },
	{ 0x19, "IFLA_BRPORT_MULTICAST_ROUTER" },
	{ 0x1a, "IFLA_BRPORT_PAD" },
	{ 0x1b, "IFLA_BRPORT_MCAST_FLOOD" },
	{ 0x1c, "IFLA_BRPORT_MCAST_TO_UCAST" },
	{ 0x1d, "IFLA_BRPORT_VLAN_TUNNEL" },
	{ 0x1e, "IFLA_BRPORT_BCAST_FLOOD" },
	{ 0x1f, "IFLA_BRPORT_GROUP_FWD_MASK" },
	{ 0x20, "IFLA_BRPORT_NEIGH_SUPPRESS" },
	{ 0x21, "IFLA_BRPORT_ISOLATED" },
	{ 0x22, "IFLA_BRPORT_BACKUP_PORT" },
	{ 0x23, "IFLA_BRPORT_MRP_RING_OPEN" },
	{ 0x24, "IFLA_BRPORT_MRP_IN_OPEN" },
	{ 0x25, "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT" },
	{ 0x26, "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT" },
	{ 0x27, "IFLA_BRPORT_LOCKED" },
	{ 0x28, "IFLA_BRPORT_MAB" },
	{ 0x29, "IFLA_BRPORT_MCAST_N_GROUPS" },
	{ 0x2a, "IFLA_BRPORT_MCAST_MAX_GROUPS" },
	{ 0x2b, "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS" },
	{ 0x2c, "IFLA_BRPORT_BACKUP_NHID" },
	{ 0, NULL }, { 0, "IFLA_BRPORT_???" }
};

const struct xlat names_ifla_info[] = {
	{ 0x0, "IFLA_INFO_UNSPEC" },
	{ 0x1, "IFLA_INFO_KIND" },
	{ 0x2, "IFLA_INFO_DATA" },
	{ 0x3, "IFLA_INFO_XSTATS" },
	{ 0x4, "IFLA_INFO_SLAVE_KIND" },
	{ 0x5, "IFLA_INFO_SLAVE_DATA" },
	{ 0, NULL }, { 0, "IFLA_INFO_???" }
};

const struct xlat names_ifla_br[] = {
	{ 0x0, "IFLA_BR_UNSPEC" },
	{ 0x1, "IFLA_BR_FORWARD_DELAY" },
	{ 0x2, "IFLA_BR_HELLO_TIME" },
	{ 0x3, "IFLA_BR_MAX_AGE" },
	{ 0x4, "IFLA_BR_AGEING_TIME" },
	{ 0x5, "IFLA_BR_STP_STATE" },
	{ 0x6, "IFLA_BR_PRIORITY" },
	{ 0x7, "IFLA_BR_VLAN_FILTERING" },
	{ 0x8, "IFLA_BR_VLAN_PROTOCOL" },
	{ 0x9, "IFLA_BR_GROUP_FWD_MASK" },
	{ 0xa, "IFLA_BR_ROOT_ID" },
	{ 0xb, "IFLA_BR_BRIDGE_ID" },
	{ 0xc, "IFLA_BR_ROOT_PORT" },
	{ 0xd, "IFLA_BR_ROOT_PATH_COST" },
	{ 0xe, "IFLA_BR_TOPOLOGY_CHANGE" },
	{ 0xf, "IFLA_BR_TOPOLOGY_CHANGE_DETECTED" },
	{ 0x10, "IFLA_BR_HELLO_TIMER" },
	{ 0x11, "IFLA_BR_TCN_TIMER" },
	{ 0x12, "IFLA_BR_TOPOLOGY_CHANGE_TIMER" },
	{ 0x13, "IFLA_BR_GC_TIMER" },
	{ 0x14, "IFLA_BR_GROUP_ADDR" },
	{ 0x15, "IFLA_BR_FDB_FLUSH" },
	{ 0x16, "IFLA_BR_MCAST_ROUTER" },
	{ 0x17, "IFLA_BR_MCAST_SNOOPING" },
	{ 0x18, "IFLA_BR_MCAST_QUERY_USE_IFADDR" },
	{ 0x19, "IFLA_BR_MCAST_QUERIER" },
	{ 0x1a, "IFLA_BR_MCAST_HASH_ELASTICITY" },
	{ 0x1b, "IFLA_BR_MCAST_HASH_MAX" },
	{ 0x1c, "IFLA_BR_MCAST_LAST_MEMBER_CNT" },
	{ 0x1d, "IFLA_BR_MCAST_STARTUP_QUERY_CNT" },
	{ 0x1e, "IFLA_BR_MCAST_LAST_MEMBER_INTVL" },
	{ 0x1f, "IFLA_BR_MCAST_MEMBERSHIP_INTVL" },
	{ 0x20, "IFLA_BR_MCAST_QUERIER_INTVL" },
	{ 0x21, "IFLA_BR_MCAST_QUERY_INTVL" },
	{ 0x22, "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL" },
	{ 0x23, "IFLA_BR_MCAST_STARTUP_QUERY_INTVL" },
	{ 0x24, "IFLA_BR_NF_CALL_IPTABLES" },
	{ 0x25, "IFLA_BR_NF_CALL_IP6TABLES" },
	{ 0x26, "IFLA_BR_NF_CALL_ARPTABLES" },
	{ 0x27, "IFLA_BR_VLAN_DEFAULT_PVID" },
	{ 0x28, "IFLA_BR_PAD" },
	{ 0x29, "IFLA_BR_VLAN_STATS_ENABLED" },
	{ 0x2a, "IFLA_BR_MCAST_STATS_ENABLED" },
	{ 0x2b, "IFLA_BR_MCAST_IGMP_VERSION" },
	{ 0x2c, "IFLA_BR_MCAST_MLD_VERSION" },
	{ 0x2d, "IFLA_BR_VLAN_STATS_PER_PORT" },
	{ 0x2e, "IFLA_BR_MULTI_BOOLOPT" },
	{ 0x2f, "IFLA_BR_MCAST_QUERIER_STATE" },
	{ 0x30, "IFLA_BR_FDB_N_LEARNED" },
	{ 0x31, "IFLA_BR_FDB_MAX_LEARNED" },
	{ 0, NULL }, { 0, "IFLA_BR_???" }
};

const struct xlat names_ifla_tun[] = {
	{ 0x0, "IFLA_TUN_UNSPEC" },
	{ 0x1, "IFLA_TUN_OWNER" },
	{ 0x2, "IFLA_TUN_GROUP" },
	{ 0x3, "IFLA_TUN_TYPE" },
	{ 0x4, "IFLA_TUN_PI" },
	{ 0x5, "IFLA_TUN_VNET_HDR" },
	{ 0x6, "IFLA_TUN_PERSIST" },
	{ 0x7, "IFLA_TUN_MULTI_QUEUE" },
	{ 0x8, "IFLA_TUN_NUM_QUEUES" },
	{ 0x9, "IFLA_TUN_NUM_DISABLED_QUEUES" },
	{ 0, NULL }, { 0, "IFLA_TUN_???" }
};

const struct xlat names_tun_type[] = {
	{ 0x1, "IFF_TUN" },
	{ 0x2, "IFF_TAP" },
	{ 0, NULL }, { 0, "IFF_???" }
};

const struct xlat names_ifla_vf_port[] = {
	{ 0x0, "IFLA_VF_PORT_UNSPEC" },
	{ 0x1, "IFLA_VF_PORT" },
	{ 0, NULL }, { 0, "IFLA_VF_PORT_???" }
};

const struct xlat names_ifla_port[] = {
	{ 0x0, "IFLA_PORT_UNSPEC" },
	{ 0x1, "IFLA_PORT_VF" },
	{ 0x2, "IFLA_PORT_PROFILE" },
	{ 0x3, "IFLA_PORT_VSI_TYPE" },
	{ 0x4, "IFLA_PORT_INSTANCE_UUID" },
	{ 0x5, "IFLA_PORT_HOST_UUID" },
	{ 0x6, "IFLA_PORT_REQUEST" },
	{ 0x7, "IFLA_PORT_RESPONSE" },
	{ 0, NULL }, { 0, "IFLA_VF_PORT_???" }
};

const struct xlat names_ifla_xdp[] = {
	{ 0x0, "IFLA_XDP_UNSPEC" },
	{ 0x1, "IFLA_XDP_FD" },
	{ 0x2, "IFLA_XDP_ATTACHED" },
	{ 0x3, "IFLA_XDP_FLAGS" },
	{ 0x4, "IFLA_XDP_PROG_ID" },
	{ 0x5, "IFLA_XDP_DRV_PROG_ID" },
	{ 0x6, "IFLA_XDP_SKB_PROG_ID" },
	{ 0x7, "IFLA_XDP_HW_PROG_ID" },
	{ 0x8, "IFLA_XDP_EXPECTED_FD" },
	{ 0, NULL }, { 0, "IFLA_XDP_???" }
};

const struct xlat names_rtext_filter[] = {
	{ 0x1, "RTEXT_FILTER_VF" },
	{ 0x2, "RTEXT_FILTER_BRVLAN" },
	{ 0x4, "RTEXT_FILTER_BRVLAN_COMPRESSED" },
	{ 0x8, "RTEXT_FILTER_SKIP_STATS" },
	{ 0x10, "RTEXT_FILTER_MRP" },
	{ 0x20, "RTEXT_FILTER_CFM_CONFIG" },
	{ 0x40, "RTEXT_FILTER_CFM_STATUS" },
	{ 0x80, "RTEXT_FILTER_MST" },
	{ 0, NULL }, { 0, "RTEXT_FILTER_???" }
};

const struct xlat names_ifla_bridge[] = {
	{ 0x0, "IFLA_BRIDGE_FLAGS" },
	{ 0x1, "IFLA_BRIDGE_MODE" },
	{ 0x2, "IFLA_BRIDGE_VLAN_INFO" },
	{ 0x3, "IFLA_BRIDGE_VLAN_TUNNEL_INFO" },
	{ 0x4, "IFLA_BRIDGE_MRP" },
	{ 0x5, "IFLA_BRIDGE_CFM" },
	{ 0x6, "IFLA_BRIDGE_MST" },
	{ 0, NULL }, { 0, "IFLA_BRIDGE_???" }
};

const struct xlat names_ifla_bridge_vlan_tunnel[] = {
	{ 0x0, "IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC" },
	{ 0x1, "IFLA_BRIDGE_VLAN_TUNNEL_ID" },
	{ 0x2, "IFLA_BRIDGE_VLAN_TUNNEL_VID" },
	{ 0x3, "IFLA_BRIDGE_VLAN_TUNNEL_FLAGS" },
	{ 0, NULL }, { 0, "IFLA_BRIDGE_VLAN_TUNNEL_???" }
};

const struct xlat names_bridge_flags[] = {
	{ 0x1, "BRIDGE_FLAGS_MASTER" },
	{ 0x2, "BRIDGE_FLAGS_SELF" },
	{ 0, NULL }, { 0, "BRIDGE_FLAGS_???" }
};

const struct xlat names_bridge_mode[] = {
	{ 0x0, "BRIDGE_MODE_VEB" },
	{ 0x1, "BRIDGE_MODE_VEPA" },
	{ 0xffff, "BRIDGE_MODE_UNDEF" },
	{ 0, NULL }, { 0, "BRIDGE_MODE_???" }
};

const struct xlat names_bridge_vlan_info[] = {
	{ 0x1, "BRIDGE_VLAN_INFO_MASTER" },
	{ 0x2, "BRIDGE_VLAN_INFO_PVID" },
	{ 0x4, "BRIDGE_VLAN_INFO_UNTAGGED" },
	{ 0x8, "BRIDGE_VLAN_INFO_RANGE_BEGIN" },
	{ 0x10, "BRIDGE_VLAN_INFO_RANGE_END" },
	{ 0x20, "BRIDGE_VLAN_INFO_BRENTRY" },
	{ 0x40, "BRIDGE_VLAN_INFO_ONLY_OPTS" },
	{ 0, NULL }, { 0, "BRIDGE_VLAN_INFO_???" }
};

const struct xlat names_rtnl_family[] = {
	{ 0x80, "RTNL_FAMILY_IPMR" },
	{ 0x81, "RTNL_FAMILY_IP6MR" },
	{ 0, NULL }, { 0, "RTNL_FAMILY_???" }
};

const struct xlat names_ifla_vf_info[] = {
	{ 0x0, "IFLA_VF_INFO_UNSPEC" },
	{ 0x1, "IFLA_VF_INFO" },
	{ 0, NULL }, { 0, "IFLA_VF_INFO_???" }
};

const struct xlat names_ifla_vf[] = {
	{ 0x0, "IFLA_VF_UNSPEC" },
	{ 0x1, "IFLA_VF_MAC" },
	{ 0x2, "IFLA_VF_VLAN" },
	{ 0x3, "IFLA_VF_TX_RATE" },
	{ 0x4, "IFLA_VF_SPOOFCHK" },
	{ 0x5, "IFLA_VF_LINK_STATE" },
	{ 0x6, "IFLA_VF_RATE" },
	{ 0x7, "IFLA_VF_RSS_QUERY_EN" },
	{ 0x8, "IFLA_VF_STATS" },
	{ 0x9, "IFLA_VF_TRUST" },
	{ 0xa, "IFLA_VF_IB_NODE_GUID" },
	{ 0xb, "IFLA_VF_IB_PORT_GUID" },
	{ 0xc, "IFLA_VF_VLAN_LIST" },
	{ 0xd, "IFLA_VF_BROADCAST" },
	{ 0, NULL }, { 0, "IFLA_VF_???" }
};

const struct xlat names_ifla_vf_link_state[] = {
	{ 0x0, "IFLA_VF_LINK_STATE_AUTO" },
	{ 0x1, "IFLA_VF_LINK_STATE_ENABLE" },
	{ 0x2, "IFLA_VF_LINK_STATE_DISABLE" },
	{ 0, NULL }, { 0, "IFLA_VF_LINK_STATE_???" }
};

const struct xlat names_ifla_vf_stats[] = {
	{ 0x0, "IFLA_VF_STATS_RX_PACKETS" },
	{ 0x1, "IFLA_VF_STATS_TX_PACKETS" },
	{ 0x2, "IFLA_VF_STATS_RX_BYTES" },
	{ 0x3, "IFLA_VF_STATS_TX_BYTES" },
	{ 0x4, "IFLA_VF_STATS_BROADCAST" },
	{ 0x5, "IFLA_VF_STATS_MULTICAST" },
	{ 0x6, "IFLA_VF_STATS_PAD" },
	{ 0x7, "IFLA_VF_STATS_RX_DROPPED" },
	{ 0x8, "IFLA_VF_STATS_TX_DROPPED" },
	{ 0, NULL }, { 0, "IFLA_VF_STATS_???" }
};

const struct xlat names_ifla_vf_vlan_info[] = {
	{ 0x0, "IFLA_VF_VLAN_INFO_UNSPEC" },
	{ 0x1, "IFLA_VF_VLAN_INFO" },
	{ 0, NULL }, { 0, "IFLA_VF_VLAN_INFO_???" }
};

const struct xlat names_ifla_stats[] = {
	{ 0x0, "IFLA_STATS_UNSPEC" },
	{ 0x1, "IFLA_STATS_LINK_64" },
	{ 0x2, "IFLA_STATS_LINK_XSTATS" },
	{ 0x3, "IFLA_STATS_LINK_XSTATS_SLAVE" },
	{ 0x4, "IFLA_STATS_LINK_OFFLOAD_XSTATS" },
	{ 0x5, "IFLA_STATS_AF_SPEC" },
	{ 0, NULL }, { 0, "IFLA_STATS_???" }
};

const struct xlat names_ifla_stats_flag[] = {
	{ 0x1, "1<<IFLA_STATS_UNSPEC" },
	{ 0x2, "1<<IFLA_STATS_LINK_64" },
	{ 0x4, "1<<IFLA_STATS_LINK_XSTATS" },
	{ 0x8, "1<<IFLA_STATS_LINK_XSTATS_SLAVE" },
	{ 0x10, "1<<IFLA_STATS_LINK_OFFLOAD_XSTATS" },
	{ 0x20, "1<<IFLA_STATS_AF_SPEC" },
	{ 0, NULL }, { 0, "1<<IFLA_STATS_???" }
};

const struct xlat names_link_xstats_type[] = {
	{ 0x0, "LINK_XSTATS_TYPE_UNSPEC" },
	{ 0x1, "LINK_XSTATS_TYPE_BRIDGE" },
	{ 0x2, "LINK_XSTATS_TYPE_BOND" },
	{ 0, NULL }, { 0, "LINK_XSTATS_TYPE_???" }
};

const struct xlat names_ifla_offload_xstats[] = {
	{ 0x0, "IFLA_OFFLOAD_XSTATS_UNSPEC" },
	{ 0x1, "IFLA_OFFLOAD_XSTATS_CPU_HIT" },
	{ 0x2, "IFLA_OFFLOAD_XSTATS_HW_S_INFO" },
	{ 0x3, "IFLA_OFFLOAD_XSTATS_L3_STATS" },
	{ 0, NULL }, { 0, "IFLA_OFFLOAD_XSTATS_???" }
};

const struct xlat names_bridge_xstats[] = {
	{ 0x0, "BRIDGE_XSTATS_UNSPEC" },
	{ 0x1, "BRIDGE_XSTATS_VLAN" },
	{ 0x2, "BRIDGE_XSTATS_MCAST" },
	{ 0x3, "BRIDGE_XSTATS_PAD" },
	{ 0x4, "BRIDGE_XSTATS_STP" },
	{ 0, NULL }, { 0, "BRIDGE_XSTATS_???" }
};

const struct xlat names_bond_xstats[] = {
	{ 0x0, "BOND_XSTATS_UNSPEC" },
	{ 0x1, "BOND_XSTATS_3AD" },
	{ 0, NULL }, { 0, "BOND_XSTATS_???" }
};

const struct xlat names_nha[] = {
	{ 0x0, "NHA_UNSPEC" },
	{ 0x1, "NHA_ID" },
	{ 0x2, "NHA_GROUP" },
	{ 0x3, "NHA_GROUP_TYPE" },
	{ 0x4, "NHA_BLACKHOLE" },
	{ 0x5, "NHA_OIF" },
	{ 0x6, "NHA_GATEWAY" },
	{ 0x7, "NHA_ENCAP_TYPE" },
	{ 0x8, "NHA_ENCAP" },
	{ 0x9, "NHA_GROUPS" },
	{ 0xa, "NHA_MASTER" },
	{ 0xb, "NHA_FDB" },
	{ 0xc, "NHA_RES_GROUP" },
	{ 0xd, "NHA_RES_BUCKET" },
	{ 0xf, "NHA_GROUP_STATS" },
	{ 0x10, "NHA_HW_STATS_ENABLE" },
	{ 0x11, "NHA_HW_STATS_USED" },
	{ 0, NULL }, { 0, "NHA_???" }
};

const struct xlat names_nha_res_group[] = {
	{ 0x0, "NHA_RES_GROUP_PAD" },
	{ 0x1, "NHA_RES_GROUP_BUCKETS" },
	{ 0x2, "NHA_RES_GROUP_IDLE_TIMER" },
	{ 0x3, "NHA_RES_GROUP_UNBALANCED_TIMER" },
	{ 0x4, "NHA_RES_GROUP_UNBALANCED_TIME" },
	{ 0, NULL }, { 0, "NHA_RES_GROUP_???" }
};

const struct xlat names_nha_res_bucket[] = {
	{ 0x0, "NHA_RES_BUCKET_PAD" },
	{ 0x1, "NHA_RES_BUCKET_INDEX" },
	{ 0x2, "NHA_RES_BUCKET_IDLE_TIME" },
	{ 0x3, "NHA_RES_BUCKET_NH_ID" },
	{ 0, NULL }, { 0, "NHA_RES_BUCKET_???" }
};

const struct xlat names_nexthop_grp_type[] = {
	{ 0x0, "NEXTHOP_GRP_TYPE_MPATH" },
	{ 0x1, "NEXTHOP_GRP_TYPE_RES" },
	{ 0, NULL }, { 0, "NEXTHOP_GRP_TYPE_???" }
};

const struct xlat names_xdp_flag[] = {
	{ 0x1, "XDP_FLAGS_UPDATE_IF_NOEXIST" },
	{ 0x2, "XDP_FLAGS_SKB_MODE" },
	{ 0x4, "XDP_FLAGS_DRV_MODE" },
	{ 0x8, "XDP_FLAGS_HW_MODE" },
	{ 0x10, "XDP_FLAGS_REPLACE" },
	{ 0, NULL }, { 0, "XDP_FLAGS_???" }
};

const struct xlat names_xdp_attached[] = {
	{ 0x0, "XDP_ATTACHED_NONE" },
	{ 0x1, "XDP_ATTACHED_DRV" },
	{ 0x2, "XDP_ATTACHED_SKB" },
	{ 0x3, "XDP_ATTACHED_HW" },
	{ 0x4, "XDP_ATTACHED_MULTI" },
	{ 0, NULL }, { 0, "XDP_ATTACHED_???" }
};

const struct xlat names_ifla_event[] = {
	{ 0x0, "IFLA_EVENT_NONE" },
	{ 0x1, "IFLA_EVENT_REBOOT" },
	{ 0x2, "IFLA_EVENT_FEATURES" },
	{ 0x3, "IFLA_EVENT_BONDING_FAILOVER" },
	{ 0x4, "IFLA_EVENT_NOTIFY_PEERS" },
	{ 0x5, "IFLA_EVENT_IGMP_RESEND" },
	{ 0x6, "IFLA_EVENT_BONDING_OPTIONS" },
	{ 0, NULL }, { 0, "IFLA_EVENT_???" }
};

const struct xlat names_ifla_inet[] = {
	{ 0x0, "IFLA_INET_UNSPEC" },
	{ 0x1, "IFLA_INET_CONF" },
	{ 0, NULL }, { 0, "IFLA_INET_???" }
};

const struct xlat names_ifla_inet6[] = {
	{ 0x0, "IFLA_INET6_UNSPEC" },
	{ 0x1, "IFLA_INET6_FLAGS" },
	{ 0x2, "IFLA_INET6_CONF" },
	{ 0x3, "IFLA_INET6_STATS" },
	{ 0x4, "IFLA_INET6_MCAST" },
	{ 0x5, "IFLA_INET6_CACHEINFO" },
	{ 0x6, "IFLA_INET6_ICMP6STATS" },
	{ 0x7, "IFLA_INET6_TOKEN" },
	{ 0x8, "IFLA_INET6_ADDR_GEN_MODE" },
	{ 0x9, "IFLA_INET6_RA_MTU" },
	{ 0, NULL }, { 0, "IFLA_INET6_???" }
};

const struct xlat names_in6_addr_gen_mode[] = {
	{ 0x0, "IN6_ADDR_GEN_MODE_EUI64" },
	{ 0x1, "IN6_ADDR_GEN_MODE_NONE" },
	{ 0x2, "IN6_ADDR_GEN_MODE_STABLE_PRIVACY" },
	{ 0x3, "IN6_ADDR_GEN_MODE_RANDOM" },
	{ 0, NULL }, { 0, "IN6_ADDR_GEN_MODE_???" }
};

const struct xlat names_inet6_if_flag[] = {
	{ 0x80, "IF_RA_OTHERCONF" },
	{ 0x40, "IF_RA_MANAGED" },
	{ 0x20, "IF_RA_RCVD" },
	{ 0x10, "IF_RS_SENT" },
	{ 0x80000000, "IF_READY" },
	{ 0, NULL }, { 0, "IF_???" }
};

const struct xlat names_ipv4_devconf[] = {
	{ 0x0, "IPV4_DEVCONF_FORWARDING-1" },
	{ 0x1, "IPV4_DEVCONF_MC_FORWARDING-1" },
	{ 0x2, "IPV4_DEVCONF_PROXY_ARP-1" },
	{ 0x3, "IPV4_DEVCONF_ACCEPT_REDIRECTS-1" },
	{ 0x4, "IPV4_DEVCONF_SECURE_REDIRECTS-1" },
	{ 0x5, "IPV4_DEVCONF_SEND_REDIRECTS-1" },
	{ 0x6, "IPV4_DEVCONF_SHARED_MEDIA-1" },
	{ 0x7, "IPV4_DEVCONF_RP_FILTER-1" },
	{ 0x8, "IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE-1" },
	{ 0x9, "IPV4_DEVCONF_BOOTP_RELAY-1" },
	{ 0xa, "IPV4_DEVCONF_LOG_MARTIANS-1" },
	{ 0xb, "IPV4_DEVCONF_TAG-1" },
	{ 0xc, "IPV4_DEVCONF_ARPFILTER-1" },
	{ 0xd, "IPV4_DEVCONF_MEDIUM_ID-1" },
	{ 0xe, "IPV4_DEVCONF_NOXFRM-1" },
	{ 0xf, "IPV4_DEVCONF_NOPOLICY-1" },
	{ 0x10, "IPV4_DEVCONF_FORCE_IGMP_VERSION-1" },
	{ 0x11, "IPV4_DEVCONF_ARP_ANNOUNCE-1" },
	{ 0x12, "IPV4_DEVCONF_ARP_IGNORE-1" },
	{ 0x13, "IPV4_DEVCONF_PROMOTE_SECONDARIES-1" },
	{ 0x14, "IPV4_DEVCONF_ARP_ACCEPT-1" },
	{ 0x15, "IPV4_DEVCONF_ARP_NOTIFY-1" },
	{ 0x16, "IPV4_DEVCONF_ACCEPT_LOCAL-1" },
	{ 0x17, "IPV4_DEVCONF_SRC_VMARK-1" },
	{ 0x18, "IPV4_DEVCONF_PROXY_ARP_PVLAN-1" },
	{ 0x19, "IPV4_DEVCONF_ROUTE_LOCALNET-1" },
	{ 0x1a, "IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL-1" },
	{ 0x1b, "IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL-1" },
	{ 0x1c, "IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN-1" },
	{ 0x1d, "IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST-1" },
	{ 0x1e, "IPV4_DEVCONF_DROP_GRATUITOUS_ARP-1" },
	{ 0x1f, "IPV4_DEVCONF_BC_FORWARDING-1" },
	{ 0x20, "IPV4_DEVCONF_ARP_EVICT_NOCARRIER-1" },
	{ 0, NULL }, { 0, "IPV4_DEVCONF_???" }
};

const struct xlat names_devconf6[] = {
	{ 0x0, "DEVCONF_FORWARDING" },
	{ 0x1, "DEVCONF_HOPLIMIT" },
	{ 0x2, "DEVCONF_MTU6" },
	{ 0x3, "DEVCONF_ACCEPT_RA" },
	{ 0x4, "DEVCONF_ACCEPT_REDIRECTS" },
	{ 0x5, "DEVCONF_AUTOCONF" },
	{ 0x6, "DEVCONF_DAD_TRANSMITS" },
	{ 0x7, "DEVCONF_RTR_SOLICITS" },
	{ 0x8, "DEVCONF_RTR_SOLICIT_INTERVAL" },
	{ 0x9, "DEVCONF_RTR_SOLICIT_DELAY" },
	{ 0xa, "DEVCONF_USE_TEMPADDR" },
	{ 0xb, "DEVCONF_TEMP_VALID_LFT" },
	{ 0xc, "DEVCONF_TEMP_PREFERED_LFT" },
	{ 0xd, "DEVCONF_REGEN_MAX_RETRY" },
	{ 0xe, "DEVCONF_MAX_DESYNC_FACTOR" },
	{ 0xf, "DEVCONF_MAX_ADDRESSES" },
	{ 0x10, "DEVCONF_FORCE_MLD_VERSION" },
	{ 0x11, "DEVCONF_ACCEPT_RA_DEFRTR" },
	{ 0x12, "DEVCONF_ACCEPT_RA_PINFO" },
	{ 0x13, "DEVCONF_ACCEPT_RA_RTR_PREF" },
	{ 0x14, "DEVCONF_RTR_PROBE_INTERVAL" },
	{ 0x15, "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN" },
	{ 0x16, "DEVCONF_PROXY_NDP" },
	{ 0x17, "DEVCONF_OPTIMISTIC_DAD" },
	{ 0x18, "DEVCONF_ACCEPT_SOURCE_ROUTE" },
	{ 0x19, "DEVCONF_MC_FORWARDING" },
	{ 0x1a, "DEVCONF_DISABLE_IPV6" },
	{ 0x1b, "DEVCONF_ACCEPT_DAD" },
	{ 0x1c, "DEVCONF_FORCE_TLLAO" },
	{ 0x1d, "DEVCONF_NDISC_NOTIFY" },
	{ 0x1e, "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL" },
	{ 0x1f, "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL" },
	{ 0x20, "DEVCONF_SUPPRESS_FRAG_NDISC" },
	{ 0x21, "DEVCONF_ACCEPT_RA_FROM_LOCAL" },
	{ 0x22, "DEVCONF_USE_OPTIMISTIC" },
	{ 0x23, "DEVCONF_ACCEPT_RA_MTU" },
	{ 0x24, "DEVCONF_STABLE_SECRET" },
	{ 0x25, "DEVCONF_USE_OIF_ADDRS_ONLY" },
	{ 0x26, "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT" },
	{ 0x27, "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN" },
	{ 0x28, "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST" },
	{ 0x29, "DEVCONF_DROP_UNSOLICITED_NA" },
	{ 0x2a, "DEVCONF_KEEP_ADDR_ON_DOWN" },
	{ 0x2b, "DEVCONF_RTR_SOLICIT_MAX_INTERVAL" },
	{ 0x2c, "DEVCONF_SEG6_ENABLED" },
	{ 0x2d, "DEVCONF_SEG6_REQUIRE_HMAC" },
	{ 0x2e, "DEVCONF_ENHANCED_DAD" },
	{ 0x2f, "DEVCONF_ADDR_GEN_MODE" },
	{ 0x30, "DEVCONF_DISABLE_POLICY" },
	{ 0x31, "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN" },
	{ 0x32, "DEVCONF_NDISC_TCLASS" },
	{ 0x33, "DEVCONF_RPL_SEG_ENABLED" },
	{ 0x34, "DEVCONF_RA_DEFRTR_METRIC" },
	{ 0x35, "DEVCONF_IOAM6_ENABLED" },
	{ 0x36, "DEVCONF_IOAM6_ID" },
	{ 0x37, "DEVCONF_IOAM6_ID_WIDE" },
	{ 0x38, "DEVCONF_NDISC_EVICT_NOCARRIER" },
	{ 0x39, "DEVCONF_ACCEPT_UNTRACKED_NA" },
	{ 0x3a, "DEVCONF_ACCEPT_RA_MIN_LFT" },
	{ 0, NULL }, { 0, "DEVCONF_???" }
};

const struct xlat names_ipstats_mib[] = {
	{ 0x5, "IPSTATS_MIB_OUTPKTS" },
	{ 0x0, "IPSTATS_MIB_NUM" },
	{ 0x1, "IPSTATS_MIB_INPKTS" },
	{ 0x2, "IPSTATS_MIB_INOCTETS" },
	{ 0x3, "IPSTATS_MIB_INDELIVERS" },
	{ 0x4, "IPSTATS_MIB_OUTFORWDATAGRAMS" },
	{ 0x6, "IPSTATS_MIB_OUTOCTETS" },
	{ 0x7, "IPSTATS_MIB_INHDRERRORS" },
	{ 0x8, "IPSTATS_MIB_INTOOBIGERRORS" },
	{ 0x9, "IPSTATS_MIB_INNOROUTES" },
	{ 0xa, "IPSTATS_MIB_INADDRERRORS" },
	{ 0xb, "IPSTATS_MIB_INUNKNOWNPROTOS" },
	{ 0xc, "IPSTATS_MIB_INTRUNCATEDPKTS" },
	{ 0xd, "IPSTATS_MIB_INDISCARDS" },
	{ 0xe, "IPSTATS_MIB_OUTDISCARDS" },
	{ 0xf, "IPSTATS_MIB_OUTNOROUTES" },
	{ 0x10, "IPSTATS_MIB_REASMTIMEOUT" },
	{ 0x11, "IPSTATS_MIB_REASMREQDS" },
	{ 0x12, "IPSTATS_MIB_REASMOKS" },
	{ 0x13, "IPSTATS_MIB_REASMFAILS" },
	{ 0x14, "IPSTATS_MIB_FRAGOKS" },
	{ 0x15, "IPSTATS_MIB_FRAGFAILS" },
	{ 0x16, "IPSTATS_MIB_FRAGCREATES" },
	{ 0x17, "IPSTATS_MIB_INMCASTPKTS" },
	{ 0x18, "IPSTATS_MIB_OUTMCASTPKTS" },
	{ 0x19, "IPSTATS_MIB_INBCASTPKTS" },
	{ 0x1a, "IPSTATS_MIB_OUTBCASTPKTS" },
	{ 0x1b, "IPSTATS_MIB_INMCASTOCTETS" },
	{ 0x1c, "IPSTATS_MIB_OUTMCASTOCTETS" },
	{ 0x1d, "IPSTATS_MIB_INBCASTOCTETS" },
	{ 0x1e, "IPSTATS_MIB_OUTBCASTOCTETS" },
	{ 0x1f, "IPSTATS_MIB_CSUMERRORS" },
	{ 0x20, "IPSTATS_MIB_NOECTPKTS" },
	{ 0x21, "IPSTATS_MIB_ECT1PKTS" },
	{ 0x22, "IPSTATS_MIB_ECT0PKTS" },
	{ 0x23, "IPSTATS_MIB_CEPKTS" },
	{ 0x24, "IPSTATS_MIB_REASM_OVERLAPS" },
	{ 0, NULL }, { 0, "IPSTATS_MIB_???" }
};

const struct xlat names_icmp6_mib[] = {
	{ 0x0, "ICMP6_MIB_NUM" },
	{ 0x1, "ICMP6_MIB_INMSGS" },
	{ 0x2, "ICMP6_MIB_INERRORS" },
	{ 0x3, "ICMP6_MIB_OUTMSGS" },
	{ 0x4, "ICMP6_MIB_OUTERRORS" },
	{ 0x5, "ICMP6_MIB_CSUMERRORS" },
	{ 0x6, "ICMP6_MIB_RATELIMITHOST" },
	{ 0, NULL }, { 0, "ICMP6_MIB_???" }
};

const struct xlat names_ifla_proto_down[] = {
	{ 0x0, "IFLA_PROTO_DOWN_REASON_UNSPEC" },
	{ 0x1, "IFLA_PROTO_DOWN_REASON_MASK" },
	{ 0x2, "IFLA_PROTO_DOWN_REASON_VALUE" },
	{ 0, NULL }, { 0, "IFLA_PROTO_DOWN_REASON_???" }
};

const struct xlat names_ifa[] = {
	{ 0x0, "IFA_UNSPEC" },
	{ 0x1, "IFA_ADDRESS" },
	{ 0x2, "IFA_LOCAL" },
	{ 0x3, "IFA_LABEL" },
	{ 0x4, "IFA_BROADCAST" },
	{ 0x5, "IFA_ANYCAST" },
	{ 0x6, "IFA_CACHEINFO" },
	{ 0x7, "IFA_MULTICAST" },
	{ 0x8, "IFA_FLAGS" },
	{ 0x9, "IFA_RT_PRIORITY" },
	{ 0xa, "IFA_TARGET_NETNSID" },
	{ 0xb, "IFA_PROTO" },
	{ 0, NULL }, { 0, "IFA_???" }
};

const struct xlat names_ifa_flag[] = {
	{ 0x1, "IFA_F_SECONDARY" },
	{ 0x2, "IFA_F_NODAD" },
	{ 0x4, "IFA_F_OPTIMISTIC" },
	{ 0x8, "IFA_F_DADFAILED" },
	{ 0x10, "IFA_F_HOMEADDRESS" },
	{ 0x20, "IFA_F_DEPRECATED" },
	{ 0x40, "IFA_F_TENTATIVE" },
	{ 0x80, "IFA_F_PERMANENT" },
	{ 0x100, "IFA_F_MANAGETEMPADDR" },
	{ 0x200, "IFA_F_NOPREFIXROUTE" },
	{ 0x400, "IFA_F_MCAUTOJOIN" },
	{ 0x800, "IFA_F_STABLE_PRIVACY" },
	{ 0, NULL }, { 0, "IFA_F_???" }
};

const struct xlat names_rt_scope[] = {
	{ 0x0, "RT_SCOPE_UNIVERSE" },
	{ 0xc8, "RT_SCOPE_SITE" },
	{ 0xfd, "RT_SCOPE_LINK" },
	{ 0xfe, "RT_SCOPE_HOST" },
	{ 0xff, "RT_SCOPE_NOWHERE" },
	{ 0, NULL }, { 0, "RT_SCOPE_???" }
};

const struct xlat names_rt_table[] = {
	{ 0x0, "RT_TABLE_UNSPEC" },
	{ 0xfc, "RT_TABLE_COMPAT" },
	{ 0xfd, "RT_TABLE_DEFAULT" },
	{ 0xfe, "RT_TABLE_MAIN" },
	{ 0xff, "RT_TABLE_LOCAL" },
	{ 0, NULL }, { 0, "RT_TABLE_???" }
};

const struct xlat names_rtprot[] = {
	{ 0x0, "RTPROT_UNSPEC" },
	{ 0x1, "RTPROT_REDIRECT" },
	{ 0x2, "RTPROT_KERNEL" },
	{ 0x3, "RTPROT_BOOT" },
	{ 0x4, "RTPROT_STATIC" },
	{ 0x8, "RTPROT_GATED" },
	{ 0x9, "RTPROT_RA" },
	{ 0xa, "RTPROT_MRT" },
	{ 0xb, "RTPROT_ZEBRA" },
	{ 0xc, "RTPROT_BIRD" },
	{ 0xd, "RTPROT_DNROUTED" },
	{ 0xe, "RTPROT_XORP" },
	{ 0xf, "RTPROT_NTK" },
	{ 0x10, "RTPROT_DHCP" },
	{ 0x11, "RTPROT_MROUTED" },
	{ 0x12, "RTPROT_KEEPALIVED" },
	{ 0x2a, "RTPROT_BABEL" },
	{ 0x63, "RTPROT_OPENR" },
	{ 0xba, "RTPROT_BGP" },
	{ 0xbb, "RTPROT_ISIS" },
	{ 0xbc, "RTPROT_OSPF" },
	{ 0xbd, "RTPROT_RIP" },
	{ 0xc0, "RTPROT_EIGRP" },
	{ 0, NULL }, { 0, "RTPROT_???" }
};

const struct xlat names_rtn[] = {
	{ 0x0, "RTN_UNSPEC" },
	{ 0x1, "RTN_UNICAST" },
	{ 0x2, "RTN_LOCAL" },
	{ 0x3, "RTN_BROADCAST" },
	{ 0x4, "RTN_ANYCAST" },
	{ 0x5, "RTN_MULTICAST" },
	{ 0x6, "RTN_BLACKHOLE" },
	{ 0x7, "RTN_UNREACHABLE" },
	{ 0x8, "RTN_PROHIBIT" },
	{ 0x9, "RTN_THROW" },
	{ 0xa, "RTN_NAT" },
	{ 0xb, "RTN_XRESOLVE" },
	{ 0, NULL }, { 0, "RTN_???" }
};

const struct xlat names_rtm_flag[] = {
	{ 0x100, "RTM_F_NOTIFY" },
	{ 0x200, "RTM_F_CLONED" },
	{ 0x400, "RTM_F_EQUALIZE" },
	{ 0x800, "RTM_F_PREFIX" },
	{ 0x1000, "RTM_F_LOOKUP_TABLE" },
	{ 0x2000, "RTM_F_FIB_MATCH" },
	{ 0x4000, "RTM_F_OFFLOAD" },
	{ 0x8000, "RTM_F_TRAP" },
	{ 0x20000000, "RTM_F_OFFLOAD_FAILED" },
	{ 0, NULL }, { 0, "RTM_F_???" }
};

const struct xlat names_iptos[] = {
	{ 0x10, "IPTOS_LOWDELAY" },
	{ 0x8, "IPTOS_THROUGHPUT" },
	{ 0x4, "IPTOS_RELIABILITY" },
	{ 0x2, "IPTOS_MINCOST" },
	{ 0, NULL }, { 0, "IPTOS_TOS_???" }
};

const struct xlat names_rta[] = {
	{ 0x0, "RTA_UNSPEC" },
	{ 0x1, "RTA_DST" },
	{ 0x2, "RTA_SRC" },
	{ 0x3, "RTA_IIF" },
	{ 0x4, "RTA_OIF" },
	{ 0x5, "RTA_GATEWAY" },
	{ 0x6, "RTA_PRIORITY" },
	{ 0x7, "RTA_PREFSRC" },
	{ 0x8, "RTA_METRICS" },
	{ 0x9, "RTA_MULTIPATH" },
	{ 0xa, "RTA_PROTOINFO" },
	{ 0xb, "RTA_FLOW" },
	{ 0xc, "RTA_CACHEINFO" },
	{ 0xd, "RTA_SESSION" },
	{ 0xe, "RTA_MP_ALGO" },
	{ 0xf, "RTA_TABLE" },
	{ 0x10, "RTA_MARK" },
	{ 0x11, "RTA_MFC_STATS" },
	{ 0x12, "RTA_VIA" },
	{ 0x13, "RTA_NEWDST" },
	{ 0x14, "RTA_PREF" },
	{ 0x15, "RTA_ENCAP_TYPE" },
	{ 0x16, "RTA_ENCAP" },
	{ 0x17, "RTA_EXPIRES" },
	{ 0x18, "RTA_PAD" },
	{ 0x19, "RTA_UID" },
	{ 0x1a, "RTA_TTL_PROPAGATE" },
	{ 0x1b, "RTA_IP_PROTO" },
	{ 0x1c, "RTA_SPORT" },
	{ 0x1d, "RTA_DPORT" },
	{ 0x1e, "RTA_NH_ID" },
	{ 0, NULL }, { 0, "RTA_???" }
};

const struct xlat names_rtax[] = {
	{ 0x0, "RTAX_UNSPEC" },
	{ 0x1, "RTAX_LOCK" },
	{ 0x2, "RTAX_MTU" },
	{ 0x3, "RTAX_WINDOW" },
	{ 0x4, "RTAX_RTT" },
	{ 0x5, "RTAX_RTTVAR" },
	{ 0x6, "RTAX_SSTHRESH" },
	{ 0x7, "RTAX_CWND" },
	{ 0x8, "RTAX_ADVMSS" },
	{ 0x9, "RTAX_REORDERING" },
	{ 0xa, "RTAX_HOPLIMIT" },
	{ 0xb, "RTAX_INITCWND" },
	{ 0xc, "RTAX_FEATURES" },
	{ 0xd, "RTAX_RTO_MIN" },
	{ 0xe, "RTAX_INITRWND" },
	{ 0xf, "RTAX_QUICKACK" },
	{ 0x10, "RTAX_CC_ALGO" },
	{ 0x11, "RTAX_FASTOPEN_NO_COOKIE" },
	{ 0, NULL }, { 0, "RTAX_???" }
};

const struct xlat names_rtnh_flag[] = {
	{ 0x1, "RTNH_F_DEAD" },
	{ 0x2, "RTNH_F_PERVASIVE" },
	{ 0x4, "RTNH_F_ONLINK" },
	{ 0x8, "RTNH_F_OFFLOAD" },
	{ 0x10, "RTNH_F_LINKDOWN" },
	{ 0x20, "RTNH_F_UNRESOLVED" },
	{ 0x40, "RTNH_F_TRAP" },
	{ 0, NULL }, { 0, "RTNH_F_???" }
};

const struct xlat names_lwtunnel[] = {
	{ 0x0, "LWTUNNEL_ENCAP_NONE" },
	{ 0x1, "LWTUNNEL_ENCAP_MPLS" },
	{ 0x2, "LWTUNNEL_ENCAP_IP" },
	{ 0x3, "LWTUNNEL_ENCAP_ILA" },
	{ 0x4, "LWTUNNEL_ENCAP_IP6" },
	{ 0x5, "LWTUNNEL_ENCAP_SEG6" },
	{ 0x6, "LWTUNNEL_ENCAP_BPF" },
	{ 0x7, "LWTUNNEL_ENCAP_SEG6_LOCAL" },
	{ 0x8, "LWTUNNEL_ENCAP_RPL" },
	{ 0x9, "LWTUNNEL_ENCAP_IOAM6" },
	{ 0xa, "LWTUNNEL_ENCAP_XFRM" },
	{ 0, NULL }, { 0, "LWTUNNEL_ENCAP_???" }
};

const struct xlat names_fra[] = {
	{ 0x0, "FRA_UNSPEC" },
	{ 0x1, "FRA_DST" },
	{ 0x2, "FRA_SRC" },
	{ 0x3, "FRA_IIFNAME" },
	{ 0x4, "FRA_GOTO" },
	{ 0x5, "FRA_UNUSED2" },
	{ 0x6, "FRA_PRIORITY" },
	{ 0x7, "FRA_UNUSED3" },
	{ 0x8, "FRA_UNUSED4" },
	{ 0x9, "FRA_UNUSED5" },
	{ 0xa, "FRA_FWMARK" },
	{ 0xb, "FRA_FLOW" },
	{ 0xc, "FRA_TUN_ID" },
	{ 0xd, "FRA_SUPPRESS_IFGROUP" },
	{ 0xe, "FRA_SUPPRESS_PREFIXLEN" },
	{ 0xf, "FRA_TABLE" },
	{ 0x10, "FRA_FWMASK" },
	{ 0x11, "FRA_OIFNAME" },
	{ 0x12, "FRA_PAD" },
	{ 0x13, "FRA_L3MDEV" },
	{ 0x14, "FRA_UID_RANGE" },
	{ 0x15, "FRA_PROTOCOL" },
	{ 0x16, "FRA_IP_PROTO" },
	{ 0x17, "FRA_SPORT_RANGE" },
	{ 0x18, "FRA_DPORT_RANGE" },
	{ 0x19, "FRA_DSCP" },
	{ 0, NULL }, { 0, "FRA_???" }
};

const struct xlat names_fr_act[] = {
	{ 0x0, "FR_ACT_UNSPEC" },
	{ 0x1, "FR_ACT_TO_TBL" },
	{ 0x2, "FR_ACT_GOTO" },
	{ 0x3, "FR_ACT_NOP" },
	{ 0x4, "FR_ACT_RES3" },
	{ 0x5, "FR_ACT_RES4" },
	{ 0x6, "FR_ACT_BLACKHOLE" },
	{ 0x7, "FR_ACT_UNREACHABLE" },
	{ 0x8, "FR_ACT_PROHIBIT" },
	{ 0, NULL }, { 0, "FR_ACT_???" }
};

const struct xlat names_fib_rule_flag[] = {
	{ 0x1, "FIB_RULE_PERMANENT" },
	{ 0x2, "FIB_RULE_INVERT" },
	{ 0x4, "FIB_RULE_UNRESOLVED" },
	{ 0x8, "FIB_RULE_IIF_DETACHED" },
	{ 0x10, "FIB_RULE_OIF_DETACHED" },
	{ 0x10000, "FIB_RULE_FIND_SADDR" },
	{ 0, NULL }, { 0, "FIB_RULE_???" }
};

const struct xlat names_nda[] = {
	{ 0x0, "NDA_UNSPEC" },
	{ 0x1, "NDA_DST" },
	{ 0x2, "NDA_LLADDR" },
	{ 0x3, "NDA_CACHEINFO" },
	{ 0x4, "NDA_PROBES" },
	{ 0x5, "NDA_VLAN" },
	{ 0x6, "NDA_PORT" },
	{ 0x7, "NDA_VNI" },
	{ 0x8, "NDA_IFINDEX" },
	{ 0x9, "NDA_MASTER" },
	{ 0xa, "NDA_LINK_NETNSID" },
	{ 0xb, "NDA_SRC_VNI" },
	{ 0xc, "NDA_PROTOCOL" },
	{ 0xd, "NDA_NH_ID" },
	{ 0xe, "NDA_FDB_EXT_ATTRS" },
	{ 0xf, "NDA_FLAGS_EXT" },
	{ 0x10, "NDA_NDM_STATE_MASK" },
	{ 0x11, "NDA_NDM_FLAGS_MASK" },
	{ 0, NULL }, { 0, "NDA_???" }
};

const struct xlat names_nud[] = {
	{ 0x1, "NUD_INCOMPLETE" },
	{ 0x2, "NUD_REACHABLE" },
	{ 0x4, "NUD_STALE" },
	{ 0x8, "NUD_DELAY" },
	{ 0x10, "NUD_PROBE" },
	{ 0x20, "NUD_FAILED" },
	{ 0x40, "NUD_NOARP" },
	{ 0x80, "NUD_PERMANENT" },
	{ 0x0, "NUD_NONE" },
	{ 0, NULL }, { 0, "NUD_???" }
};

const struct xlat names_ntf[] = {
	{ 0x1, "NTF_USE" },
	{ 0x2, "NTF_SELF" },
	{ 0x4, "NTF_MASTER" },
	{ 0x8, "NTF_PROXY" },
	{ 0x10, "NTF_EXT_LEARNED" },
	{ 0x20, "NTF_OFFLOADED" },
	{ 0x40, "NTF_STICKY" },
	{ 0x80, "NTF_ROUTER" },
	{ 0, NULL }, { 0, "NTF_???" }
};

const struct xlat names_ntf_ext[] = {
	{ 0x1, "NTF_EXT_MANAGED" },
	{ 0x2, "NTF_EXT_LOCKED" },
	{ 0, NULL }, { 0, "NTF_EXT_???" }
};

const struct xlat names_nfea[] = {
	{ 0x0, "NFEA_UNSPEC" },
	{ 0x1, "NFEA_ACTIVITY_NOTIFY" },
	{ 0x2, "NFEA_DONT_REFRESH" },
	{ 0, NULL }, { 0, "NFEA_???" }
};

const struct xlat names_fdb_notify[] = {
	{ 0x1, "FDB_NOTIFY_BIT" },
	{ 0x2, "FDB_NOTIFY_INACTIVE_BIT" },
	{ 0, NULL }, { 0, "FDB_NOTIFY_???" }
};

const struct xlat names_ndta[] = {
	{ 0x0, "NDTA_UNSPEC" },
	{ 0x1, "NDTA_NAME" },
	{ 0x2, "NDTA_THRESH1" },
	{ 0x3, "NDTA_THRESH2" },
	{ 0x4, "NDTA_THRESH3" },
	{ 0x5, "NDTA_CONFIG" },
	{ 0x6, "NDTA_PARMS" },
	{ 0x7, "NDTA_STATS" },
	{ 0x8, "NDTA_GC_INTERVAL" },
	{ 0x9, "NDTA_PAD" },
	{ 0, NULL }, { 0, "NDTA_???" }
};

const struct xlat names_ndtpa[] = {
	{ 0x0, "NDTPA_UNSPEC" },
	{ 0x1, "NDTPA_IFINDEX" },
	{ 0x2, "NDTPA_REFCNT" },
	{ 0x3, "NDTPA_REACHABLE_TIME" },
	{ 0x4, "NDTPA_BASE_REACHABLE_TIME" },
	{ 0x5, "NDTPA_RETRANS_TIME" },
	{ 0x6, "NDTPA_GC_STALETIME" },
	{ 0x7, "NDTPA_DELAY_PROBE_TIME" },
	{ 0x8, "NDTPA_QUEUE_LEN" },
	{ 0x9, "NDTPA_APP_PROBES" },
	{ 0xa, "NDTPA_UCAST_PROBES" },
	{ 0xb, "NDTPA_MCAST_PROBES" },
	{ 0xc, "NDTPA_ANYCAST_DELAY" },
	{ 0xd, "NDTPA_PROXY_DELAY" },
	{ 0xe, "NDTPA_PROXY_QLEN" },
	{ 0xf, "NDTPA_LOCKTIME" },
	{ 0x10, "NDTPA_QUEUE_LENBYTES" },
	{ 0x11, "NDTPA_MCAST_REPROBES" },
	{ 0x12, "NDTPA_PAD" },
	{ 0x13, "NDTPA_INTERVAL_PROBE_TIME_MS" },
	{ 0, NULL }, { 0, "NDTPA_???" }
};

const struct xlat names_tca[] = {
	{ 0x0, "TCA_UNSPEC" },
	{ 0x1, "TCA_KIND" },
	{ 0x2, "TCA_OPTIONS" },
	{ 0x3, "TCA_STATS" },
	{ 0x4, "TCA_XSTATS" },
	{ 0x5, "TCA_RATE" },
	{ 0x6, "TCA_FCNT" },
	{ 0x7, "TCA_STATS2" },
	{ 0x8, "TCA_STAB" },
	{ 0x9, "TCA_PAD" },
	{ 0xa, "TCA_DUMP_INVISIBLE" },
	{ 0xb, "TCA_CHAIN" },
	{ 0xc, "TCA_HW_OFFLOAD" },
	{ 0xd, "TCA_INGRESS_BLOCK" },
	{ 0xe, "TCA_EGRESS_BLOCK" },
	{ 0xf, "TCA_DUMP_FLAGS" },
	{ 0x10, "TCA_EXT_WARN_MSG" },
	{ 0, NULL }, { 0, "TCA_???" }
};

const struct xlat names_tca_stats[] = {
	{ 0x0, "TCA_STATS_UNSPEC" },
	{ 0x1, "TCA_STATS_BASIC" },
	{ 0x2, "TCA_STATS_RATE_EST" },
	{ 0x3, "TCA_STATS_QUEUE" },
	{ 0x4, "TCA_STATS_APP" },
	{ 0x5, "TCA_STATS_RATE_EST64" },
	{ 0x6, "TCA_STATS_PAD" },
	{ 0x7, "TCA_STATS_BASIC_HW" },
	{ 0x8, "TCA_STATS_PKT64" },
	{ 0, NULL }, { 0, "TCA_STATS_???" }
};

const struct xlat names_tca_stab[] = {
	{ 0x0, "TCA_STAB_UNSPEC" },
	{ 0x1, "TCA_STAB_BASE" },
	{ 0x2, "TCA_STAB_DATA" },
	{ 0, NULL }, { 0, "TCA_STAB_???" }
};

const struct xlat names_tca_root[] = {
	{ 0x0, "TCA_ROOT_UNSPEC" },
	{ 0x1, "TCA_ROOT_TAB" },
	{ 0x2, "TCA_ROOT_FLAGS" },
	{ 0x3, "TCA_ROOT_COUNT" },
	{ 0x4, "TCA_ROOT_TIME_DELTA" },
	{ 0x5, "TCA_ROOT_EXT_WARN_MSG" },
	{ 0, NULL }, { 0, "TCA_ROOT_???" }
};

const struct xlat names_tca_act[] = {
	{ 0x0, "TCA_ACT_UNSPEC" },
	{ 0x1, "TCA_ACT_KIND" },
	{ 0x2, "TCA_ACT_OPTIONS" },
	{ 0x3, "TCA_ACT_INDEX" },
	{ 0x4, "TCA_ACT_STATS" },
	{ 0x5, "TCA_ACT_PAD" },
	{ 0x6, "TCA_ACT_COOKIE" },
	{ 0x7, "TCA_ACT_FLAGS" },
	{ 0x8, "TCA_ACT_HW_STATS" },
	{ 0x9, "TCA_ACT_USED_HW_STATS" },
	{ 0xa, "TCA_ACT_IN_HW_COUNT" },
	{ 0xb, "TCA_ACT_SKBEDIT" },
	{ 0, NULL }, { 0, "TCA_ACT_???" }
};

const struct xlat names_tca_act_flag[] = {
	{ 0x1, "TCA_ACT_FLAGS_NO_PERCPU_STATS" },
	{ 0x2, "TCA_ACT_FLAGS_SKIP_HW" },
	{ 0x4, "TCA_ACT_FLAGS_SKIP_SW" },
	{ 0, NULL }, { 0, "TCA_ACT_FLAGS_???" }
};

const struct xlat names_tca_act_hw_stats[] = {
	{ 0x1, "TCA_ACT_HW_STATS_IMMEDIATE" },
	{ 0x2, "TCA_ACT_HW_STATS_DELAYED" },
	{ 0, NULL }, { 0, "TCA_ACT_HW_STATS_???" }
};

const struct xlat names_ifal[] = {
	{ 0x1, "IFAL_ADDRESS" },
	{ 0x2, "IFAL_LABEL" },
	{ 0, NULL }, { 0, "IFAL_???" }
};

const struct xlat names_dcb_cmd[] = {
	{ 0x0, "DCB_CMD_UNDEFINED" },
	{ 0x1, "DCB_CMD_GSTATE" },
	{ 0x2, "DCB_CMD_SSTATE" },
	{ 0x3, "DCB_CMD_PGTX_GCFG" },
	{ 0x4, "DCB_CMD_PGTX_SCFG" },
	{ 0x5, "DCB_CMD_PGRX_GCFG" },
	{ 0x6, "DCB_CMD_PGRX_SCFG" },
	{ 0x7, "DCB_CMD_PFC_GCFG" },
	{ 0x8, "DCB_CMD_PFC_SCFG" },
	{ 0x9, "DCB_CMD_SET_ALL" },
	{ 0xa, "DCB_CMD_GPERM_HWADDR" },
	{ 0xb, "DCB_CMD_GCAP" },
	{ 0xc, "DCB_CMD_GNUMTCS" },
	{ 0xd, "DCB_CMD_SNUMTCS" },
	{ 0xe, "DCB_CMD_PFC_GSTATE" },
	{ 0xf, "DCB_CMD_PFC_SSTATE" },
	{ 0x10, "DCB_CMD_BCN_GCFG" },
	{ 0x11, "DCB_CMD_BCN_SCFG" },
	{ 0x12, "DCB_CMD_GAPP" },
	{ 0x13, "DCB_CMD_SAPP" },
	{ 0x14, "DCB_CMD_IEEE_SET" },
	{ 0x15, "DCB_CMD_IEEE_GET" },
	{ 0x16, "DCB_CMD_GDCBX" },
	{ 0x17, "DCB_CMD_SDCBX" },
	{ 0x18, "DCB_CMD_GFEATCFG" },
	{ 0x19, "DCB_CMD_SFEATCFG" },
	{ 0x1a, "DCB_CMD_CEE_GET" },
	{ 0x1b, "DCB_CMD_IEEE_DEL" },
	{ 0, NULL }, { 0, "DCB_CMD_???" }
};

const struct xlat names_dcb_attr[] = {
	{ 0x0, "DCB_ATTR_UNDEFINED" },
	{ 0x1, "DCB_ATTR_IFNAME" },
	{ 0x2, "DCB_ATTR_STATE" },
	{ 0x3, "DCB_ATTR_PFC_STATE" },
	{ 0x4, "DCB_ATTR_PFC_CFG" },
	{ 0x5, "DCB_ATTR_NUM_TC" },
	{ 0x6, "DCB_ATTR_PG_CFG" },
	{ 0x7, "DCB_ATTR_SET_ALL" },
	{ 0x8, "DCB_ATTR_PERM_HWADDR" },
	{ 0x9, "DCB_ATTR_CAP" },
	{ 0xa, "DCB_ATTR_NUMTCS" },
	{ 0xb, "DCB_ATTR_BCN" },
	{ 0xc, "DCB_ATTR_APP" },
	{ 0xd, "DCB_ATTR_IEEE" },
	{ 0xe, "DCB_ATTR_DCBX" },
	{ 0xf, "DCB_ATTR_FEATCFG" },
	{ 0x10, "DCB_ATTR_CEE" },
	{ 0, NULL }, { 0, "DCB_ATTR_???" }
};

const struct xlat names_netconfa[] = {
	{ 0x0, "NETCONFA_UNSPEC" },
	{ 0x1, "NETCONFA_IFINDEX" },
	{ 0x2, "NETCONFA_FORWARDING" },
	{ 0x3, "NETCONFA_RP_FILTER" },
	{ 0x4, "NETCONFA_MC_FORWARDING" },
	{ 0x5, "NETCONFA_PROXY_NEIGH" },
	{ 0x6, "NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN" },
	{ 0x7, "NETCONFA_INPUT" },
	{ 0x8, "NETCONFA_BC_FORWARDING" },
	{ 0, NULL }, { 0, "NETCONFA_???" }
};

const struct xlat names_mdba[] = {
	{ 0x0, "MDBA_UNSPEC" },
	{ 0x1, "MDBA_MDB" },
	{ 0x2, "MDBA_ROUTER" },
	{ 0, NULL }, { 0, "MDBA_???" }
};

const struct xlat names_mdba_mdb[] = {
	{ 0x0, "MDBA_MDB_UNSPEC" },
	{ 0x1, "MDBA_MDB_ENTRY" },
	{ 0, NULL }, { 0, "MDBA_MDB_???" }
};

const struct xlat names_mdba_mdb_entry[] = {
	{ 0x0, "MDBA_MDB_ENTRY_UNSPEC" },
	{ 0x1, "MDBA_MDB_ENTRY_INFO" },
	{ 0, NULL }, { 0, "MDBA_MDB_ENTRY_???" }
};

const struct xlat names_mdba_mdb_eattr[] = {
	{ 0x0, "MDBA_MDB_EATTR_UNSPEC" },
	{ 0x1, "MDBA_MDB_EATTR_TIMER" },
	{ 0x2, "MDBA_MDB_EATTR_SRC_LIST" },
	{ 0x3, "MDBA_MDB_EATTR_GROUP_MODE" },
	{ 0x4, "MDBA_MDB_EATTR_SOURCE" },
	{ 0x5, "MDBA_MDB_EATTR_RTPROT" },
	{ 0x6, "MDBA_MDB_EATTR_DST" },
	{ 0x7, "MDBA_MDB_EATTR_DST_PORT" },
	{ 0x8, "MDBA_MDB_EATTR_VNI" },
	{ 0x9, "MDBA_MDB_EATTR_IFINDEX" },
	{ 0xa, "MDBA_MDB_EATTR_SRC_VNI" },
	{ 0, NULL }, { 0, "MDBA_MDB_EATTR_???" }
};

const struct xlat names_mdba_router[] = {
	{ 0x0, "MDBA_ROUTER_UNSPEC" },
	{ 0x1, "MDBA_ROUTER_PORT" },
	{ 0, NULL }, { 0, "MDBA_ROUTER_???" }
};

const struct xlat names_mdba_router_pattr[] = {
	{ 0x0, "MDBA_ROUTER_PATTR_UNSPEC" },
	{ 0x1, "MDBA_ROUTER_PATTR_TIMER" },
	{ 0x2, "MDBA_ROUTER_PATTR_TYPE" },
	{ 0x3, "MDBA_ROUTER_PATTR_INET_TIMER" },
	{ 0x4, "MDBA_ROUTER_PATTR_INET6_TIMER" },
	{ 0x5, "MDBA_ROUTER_PATTR_VID" },
	{ 0, NULL }, { 0, "MDBA_ROUTER_PATTR_???" }
};

const struct xlat names_mdb_state[] = {
	{ 0x0, "MDB_TEMPORARY" },
	{ 0x1, "MDB_PERMANENT" },
	{ 0, NULL }, { 0, "MDB_???" }
};

const struct xlat names_mdb_flag[] = {
	{ 0x1, "MDB_FLAGS_OFFLOAD" },
	{ 0x2, "MDB_FLAGS_FAST_LEAVE" },
	{ 0x4, "MDB_FLAGS_STAR_EXCL" },
	{ 0x8, "MDB_FLAGS_BLOCKED" },
	{ 0, NULL }, { 0, "MDB_FLAGS_???" }
};

const struct xlat names_mdb_rtr_type[] = {
	{ 0x0, "MDB_RTR_TYPE_DISABLED" },
	{ 0x1, "MDB_RTR_TYPE_TEMP_QUERY" },
	{ 0x2, "MDB_RTR_TYPE_PERM" },
	{ 0x3, "MDB_RTR_TYPE_TEMP" },
	{ 0, NULL }, { 0, "MDB_RTR_TYPE_???" }
};

const struct xlat names_netnsa[] = {
	{ 0x0, "NETNSA_NONE" },
	{ 0x1, "NETNSA_NSID" },
	{ 0x2, "NETNSA_PID" },
	{ 0x3, "NETNSA_FD" },
	{ 0x4, "NETNSA_TARGET_NSID" },
	{ 0x5, "NETNSA_CURRENT_NSID" },
	{ 0, NULL }, { 0, "NETNSA_???" }
};

const struct xlat names_sock_diag[] = {
	{ 0x12, "TCPDIAG_GETSOCK" },
	{ 0x13, "DCCPDIAG_GETSOCK" },
	{ 0x14, "SOCK_DIAG_BY_FAMILY" },
	{ 0x15, "SOCK_DESTROY" },
	{ 0, NULL }, { 0, "SOCK_DIAG_???" }
};

const struct xlat names_tcp_state_flag[] = {
	{ 0x2, "1<<TCP_ESTABLISHED" },
	{ 0x4, "1<<TCP_SYN_SENT" },
	{ 0x8, "1<<TCP_SYN_RECV" },
	{ 0x10, "1<<TCP_FIN_WAIT1" },
	{ 0x20, "1<<TCP_FIN_WAIT2" },
	{ 0x40, "1<<TCP_TIME_WAIT" },
	{ 0x80, "1<<TCP_CLOSE" },
	{ 0x100, "1<<TCP_CLOSE_WAIT" },
	{ 0x200, "1<<TCP_LAST_ACK" },
	{ 0x400, "1<<TCP_LISTEN" },
	{ 0x800, "1<<TCP_CLOSING" },
	{ 0x1000, "1<<TCP_NEW_SYN_RECV" },
	{ 0, NULL }, { 0, "1<<TCP_???" }
};

const struct xlat names_inet_diag_ext[] = {
	{ 0x1, "1<<(INET_DIAG_MEMINFO-1)" },
	{ 0x2, "1<<(INET_DIAG_INFO-1)" },
	{ 0x4, "1<<(INET_DIAG_VEGASINFO-1)" },
	{ 0x8, "1<<(INET_DIAG_CONG-1)" },
	{ 0x10, "1<<(INET_DIAG_TOS-1)" },
	{ 0x20, "1<<(INET_DIAG_TCLASS-1)" },
	{ 0x40, "1<<(INET_DIAG_SKMEMINFO-1)" },
	{ 0x80, "1<<(INET_DIAG_SHUTDOWN-1)" },
	{ 0, NULL }, { 0, "1<<INET_DIAG_??\?-1" }
};

const struct xlat names_inet_diag[] = {
	{ 0xffffffff, "INET_DIAG_NOCOOKIE" },
	{ 0x0, "INET_DIAG_NONE" },
	{ 0x1, "INET_DIAG_MEMINFO" },
	{ 0x2, "INET_DIAG_INFO" },
	{ 0x3, "INET_DIAG_VEGASINFO" },
	{ 0x4, "INET_DIAG_CONG" },
	{ 0x5, "INET_DIAG_TOS" },
	{ 0x6, "INET_DIAG_TCLASS" },
	{ 0x7, "INET_DIAG_SKMEMINFO" },
	{ 0x8, "INET_DIAG_SHUTDOWN" },
	{ 0x9, "INET_DIAG_DCTCPINFO" },
	{ 0xa, "INET_DIAG_PROTOCOL" },
	{ 0xb, "INET_DIAG_SKV6ONLY" },
	{ 0xc, "INET_DIAG_LOCALS" },
	{ 0xd, "INET_DIAG_PEERS" },
	{ 0xe, "INET_DIAG_PAD" },
	{ 0xf, "INET_DIAG_MARK" },
	{ 0x10, "INET_DIAG_BBRINFO" },
	{ 0x11, "INET_DIAG_CLASS_ID" },
	{ 0x12, "INET_DIAG_MD5SIG" },
	{ 0x13, "INET_DIAG_ULP_INFO" },
	{ 0x14, "INET_DIAG_SK_BPF_STORAGES" },
	{ 0x15, "INET_DIAG_CGROUP_ID" },
	{ 0x16, "INET_DIAG_SOCKOPT" },
	{ 0, NULL }, { 0, "INET_DIAG_???" }
};

const struct xlat names_inet_diag_req[] = {
	{ 0x0, "INET_DIAG_REQ_NONE" },
	{ 0x1, "INET_DIAG_REQ_BYTECODE" },
	{ 0x2, "INET_DIAG_REQ_SK_BPF_STORAGES" },
	{ 0x3, "INET_DIAG_REQ_PROTOCOL" },
	{ 0, NULL }, { 0, "INET_DIAG_REQ_???" }
};

const struct xlat names_inet_diag_bc[] = {
	{ 0x0, "INET_DIAG_BC_NOP" },
	{ 0x1, "INET_DIAG_BC_JMP" },
	{ 0x2, "INET_DIAG_BC_S_GE" },
	{ 0x3, "INET_DIAG_BC_S_LE" },
	{ 0x4, "INET_DIAG_BC_D_GE" },
	{ 0x5, "INET_DIAG_BC_D_LE" },
	{ 0x6, "INET_DIAG_BC_AUTO" },
	{ 0x7, "INET_DIAG_BC_S_COND" },
	{ 0x8, "INET_DIAG_BC_D_COND" },
	{ 0x9, "INET_DIAG_BC_DEV_COND" },
	{ 0xa, "INET_DIAG_BC_MARK_COND" },
	{ 0xb, "INET_DIAG_BC_S_EQ" },
	{ 0xc, "INET_DIAG_BC_D_EQ" },
	{ 0xd, "INET_DIAG_BC_CGROUP_COND" },
	{ 0, NULL }, { 0, "INET_DIAG_BC_???" }
};

const struct xlat names_inet_ulp_info[] = {
	{ 0x0, "INET_ULP_INFO_UNSPEC" },
	{ 0x1, "INET_ULP_INFO_NAME" },
	{ 0x2, "INET_ULP_INFO_TLS" },
	{ 0x3, "INET_ULP_INFO_MPTCP" },
	{ 0, NULL }, { 0, "INET_ULP_INFO_???" }
};

const struct xlat names_tls_info[] = {
	{ 0x0, "TLS_INFO_UNSPEC" },
	{ 0x1, "TLS_INFO_VERSION" },
	{ 0x2, "TLS_INFO_CIPHER" },
	{ 0x3, "TLS_INFO_TXCONF" },
	{ 0x4, "TLS_INFO_RXCONF" },
	{ 0x5, "TLS_INFO_ZC_RO_TX" },
	{ 0x6, "TLS_INFO_RX_NO_PAD" },
	{ 0, NULL }, { 0, "TLS_INFO_???" }
};

const struct xlat names_tls_version[] = {
	{ 0x303, "TLS_1_2_VERSION" },
	{ 0x304, "TLS_1_3_VERSION" },
	{ 0, NULL }, { 0, "TLS_???_VERSION" }
};

const struct xlat names_tls_cipher[] = {
	{ 0x33, "TLS_CIPHER_AES_GCM_128" },
	{ 0x34, "TLS_CIPHER_AES_GCM_256" },
	{ 0x35, "TLS_CIPHER_AES_CCM_128" },
	{ 0x36, "TLS_CIPHER_CHACHA20_POLY1305" },
	{ 0x37, "TLS_CIPHER_SM4_GCM" },
	{ 0x38, "TLS_CIPHER_SM4_CCM" },
	{ 0x39, "TLS_CIPHER_ARIA_GCM_128" },
	{ 0x3a, "TLS_CIPHER_ARIA_GCM_256" },
	{ 0, NULL }, { 0, "TLS_CIPHER_???" }
};

const struct xlat names_tls_conf[] = {
	{ 0x1, "TLS_CONF_BASE" },
	{ 0x2, "TLS_CONF_SW" },
	{ 0x3, "TLS_CONF_HW" },
	{ 0x4, "TLS_CONF_HW_RECORD" },
	{ 0, NULL }, { 0, "TLS_CONF_???" }
};

const struct xlat names_mptcp_subflow[] = {
	{ 0x0, "MPTCP_SUBFLOW_ATTR_UNSPEC" },
	{ 0x1, "MPTCP_SUBFLOW_ATTR_TOKEN_REM" },
	{ 0x2, "MPTCP_SUBFLOW_ATTR_TOKEN_LOC" },
	{ 0x3, "MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ" },
	{ 0x4, "MPTCP_SUBFLOW_ATTR_MAP_SEQ" },
	{ 0x5, "MPTCP_SUBFLOW_ATTR_MAP_SFSEQ" },
	{ 0x6, "MPTCP_SUBFLOW_ATTR_SSN_OFFSET" },
	{ 0x7, "MPTCP_SUBFLOW_ATTR_MAP_DATALEN" },
	{ 0x8, "MPTCP_SUBFLOW_ATTR_FLAGS" },
	{ 0x9, "MPTCP_SUBFLOW_ATTR_ID_REM" },
	{ 0xa, "MPTCP_SUBFLOW_ATTR_ID_LOC" },
	{ 0xb, "MPTCP_SUBFLOW_ATTR_PAD" },
	{ 0, NULL }, { 0, "MPTCP_SUBFLOW_ATTR_???" }
};

const struct xlat names_mptcp_subflow_flag[] = {
	{ 0x1, "MPTCP_SUBFLOW_FLAG_MCAP_REM" },
	{ 0x2, "MPTCP_SUBFLOW_FLAG_MCAP_LOC" },
	{ 0x4, "MPTCP_SUBFLOW_FLAG_JOIN_REM" },
	{ 0x8, "MPTCP_SUBFLOW_FLAG_JOIN_LOC" },
	{ 0x10, "MPTCP_SUBFLOW_FLAG_BKUP_REM" },
	{ 0x20, "MPTCP_SUBFLOW_FLAG_BKUP_LOC" },
	{ 0x40, "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED" },
	{ 0x80, "MPTCP_SUBFLOW_FLAG_CONNECTED" },
	{ 0x100, "MPTCP_SUBFLOW_FLAG_MAPVALID" },
	{ 0, NULL }, { 0, "MPTCP_SUBFLOW_FLAG_???" }
};

const struct xlat names_shutdown_mask[] = {
	{ 0x1, "RCV_SHUTDOWN" },
	{ 0x2, "SEND_SHUTDOWN" },
	{ 0, NULL }, { 0, "???_SHUTDOWN" }
};

const struct xlat names_sk_meminfo[] = {
	{ 0x0, "SK_MEMINFO_RMEM_ALLOC" },
	{ 0x1, "SK_MEMINFO_RCVBUF" },
	{ 0x2, "SK_MEMINFO_WMEM_ALLOC" },
	{ 0x3, "SK_MEMINFO_SNDBUF" },
	{ 0x4, "SK_MEMINFO_FWD_ALLOC" },
	{ 0x5, "SK_MEMINFO_WMEM_QUEUED" },
	{ 0x6, "SK_MEMINFO_OPTMEM" },
	{ 0x7, "SK_MEMINFO_BACKLOG" },
	{ 0x8, "SK_MEMINFO_DROPS" },
	{ 0, NULL }, { 0, "SK_MEMINFO_???" }
};

const struct xlat names_sk_diag_bpf_storage_rep[] = {
	{ 0x0, "SK_DIAG_BPF_STORAGE_REP_NONE" },
	{ 0x1, "SK_DIAG_BPF_STORAGE" },
	{ 0, NULL }, { 0, "SK_DIAG_BPF_STORAGE_???" }
};

const struct xlat names_sk_diag_bpf_storage[] = {
	{ 0x0, "SK_DIAG_BPF_STORAGE_NONE" },
	{ 0x1, "SK_DIAG_BPF_STORAGE_PAD" },
	{ 0x2, "SK_DIAG_BPF_STORAGE_MAP_ID" },
	{ 0x3, "SK_DIAG_BPF_STORAGE_MAP_VALUE" },
	{ 0, NULL }, { 0, "SK_DIAG_BPF_STORAGE_???" }
};

const struct xlat names_unix_diag[] = {
	{ 0x0, "UNIX_DIAG_NAME" },
	{ 0x1, "UNIX_DIAG_VFS" },
	{ 0x2, "UNIX_DIAG_PEER" },
	{ 0x3, "UNIX_DIAG_ICONS" },
	{ 0x4, "UNIX_DIAG_RQLEN" },
	{ 0x5, "UNIX_DIAG_MEMINFO" },
	{ 0x6, "UNIX_DIAG_SHUTDOWN" },
	{ 0x7, "UNIX_DIAG_UID" },
	{ 0, NULL }, { 0, "UNIX_DIAG_???" }
};

const struct xlat names_udiag_show[] = {
	{ 0x1, "UDIAG_SHOW_NAME" },
	{ 0x2, "UDIAG_SHOW_VFS" },
	{ 0x4, "UDIAG_SHOW_PEER" },
	{ 0x8, "UDIAG_SHOW_ICONS" },
	{ 0x10, "UDIAG_SHOW_RQLEN" },
	{ 0x20, "UDIAG_SHOW_MEMINFO" },
	{ 0x40, "UDIAG_SHOW_UID" },
	{ 0, NULL }, { 0, "UDIAG_SHOW_???" }
};

const struct xlat names_netlink_diag[] = {
	{ 0x0, "NETLINK_DIAG_MEMINFO" },
	{ 0x1, "NETLINK_DIAG_GROUPS" },
	{ 0x2, "NETLINK_DIAG_RX_RING" },
	{ 0x3, "NETLINK_DIAG_TX_RING" },
	{ 0x4, "NETLINK_DIAG_FLAGS" },
	{ 0, NULL }, { 0, "NETLINK_DIAG_???" }
};

const struct xlat names_ndiag_show[] = {
	{ 0x1, "NDIAG_SHOW_MEMINFO" },
	{ 0x2, "NDIAG_SHOW_GROUPS" },
	{ 0x4, "NDIAG_SHOW_RING_CFG" },
	{ 0x8, "NDIAG_SHOW_FLAGS" },
	{ 0, NULL }, { 0, "NDIAG_SHOW_???" }
};

const struct xlat names_ndiag_flag[] = {
	{ 0x1, "NDIAG_FLAG_CB_RUNNING" },
	{ 0x2, "NDIAG_FLAG_PKTINFO" },
	{ 0x4, "NDIAG_FLAG_BROADCAST_ERROR" },
	{ 0x8, "NDIAG_FLAG_NO_ENOBUFS" },
	{ 0x10, "NDIAG_FLAG_LISTEN_ALL_NSID" },
	{ 0x20, "NDIAG_FLAG_CAP_ACK" },
	{ 0, NULL }, { 0, "NDIAG_FLAG_???" }
};

const struct xlat names_ndiag_all[] = {
	{ 0xff, "NDIAG_PROTO_ALL" },
	{ 0, NULL }, { 0, "NETLINK_???" }
};

const struct xlat names_netlink_state[] = {
	{ 0x0, "NETLINK_UNCONNECTED" },
	{ 0x1, "NETLINK_CONNECTED" },
	{ 0x7, "TCP_CLOSE" },
	{ 0, NULL }, { 0, "NETLINK_???" }
};

const struct xlat names_packet_diag[] = {
	{ 0x0, "PACKET_DIAG_INFO" },
	{ 0x1, "PACKET_DIAG_MCLIST" },
	{ 0x2, "PACKET_DIAG_RX_RING" },
	{ 0x3, "PACKET_DIAG_TX_RING" },
	{ 0x4, "PACKET_DIAG_FANOUT" },
	{ 0x5, "PACKET_DIAG_UID" },
	{ 0x6, "PACKET_DIAG_MEMINFO" },
	{ 0x7, "PACKET_DIAG_FILTER" },
	{ 0, NULL }, { 0, "PACKET_DIAG_???" }
};

const struct xlat names_packet_show[] = {
	{ 0x1, "PACKET_SHOW_INFO" },
	{ 0x2, "PACKET_SHOW_MCLIST" },
	{ 0x4, "PACKET_SHOW_RING_CFG" },
	{ 0x8, "PACKET_SHOW_FANOUT" },
	{ 0x10, "PACKET_SHOW_MEMINFO" },
	{ 0x20, "PACKET_SHOW_FILTER" },
	{ 0, NULL }, { 0, "PACKET_SHOW_???" }
};

const struct xlat names_pdi_flag[] = {
	{ 0x1, "PDI_RUNNING" },
	{ 0x2, "PDI_AUXDATA" },
	{ 0x4, "PDI_ORIGDEV" },
	{ 0x8, "PDI_VNETHDR" },
	{ 0x10, "PDI_LOSS" },
	{ 0, NULL }, { 0, "PDI_???" }
};

const struct xlat names_smc_diag[] = {
	{ 0x0, "SMC_DIAG_NONE" },
	{ 0x1, "SMC_DIAG_CONNINFO" },
	{ 0x2, "SMC_DIAG_LGRINFO" },
	{ 0x3, "SMC_DIAG_SHUTDOWN" },
	{ 0x4, "SMC_DIAG_DMBINFO" },
	{ 0x5, "SMC_DIAG_FALLBACK" },
	{ 0, NULL }, { 0, "SMC_DIAG_???" }
};

const struct xlat names_smc_diag_ext[] = {
	{ 0x1, "1<<(SMC_DIAG_CONNINFO-1)" },
	{ 0x2, "1<<(SMC_DIAG_LGRINFO-1)" },
	{ 0, NULL }, { 0, "1<<SMC_DIAG_??\?-1" }
};

const struct xlat names_smc_state[] = {
	{ 0x1, "SMC_ACTIVE" },
	{ 0x2, "SMC_INIT" },
	{ 0x7, "SMC_CLOSED" },
	{ 0xa, "SMC_LISTEN" },
	{ 0x14, "SMC_PEERCLOSEWAIT1" },
	{ 0x15, "SMC_PEERCLOSEWAIT2" },
	{ 0x16, "SMC_APPCLOSEWAIT1" },
	{ 0x17, "SMC_APPCLOSEWAIT2" },
	{ 0x18, "SMC_APPFINCLOSEWAIT" },
	{ 0x19, "SMC_PEERFINCLOSEWAIT" },
	{ 0x1a, "SMC_PEERABORTWAIT" },
	{ 0x1b, "SMC_PROCESSABORT" },
	{ 0, NULL }, { 0, "SMC_???" }
};

const struct xlat names_smc_role[] = {
	{ 0x0, "SMC_CLNT" },
	{ 0x1, "SMC_SERV" },
	{ 0, NULL }, { 0, "SMC_???" }
};

const struct xlat names_smc_decl[] = {
	{ 0x1010000, "SMC_CLC_DECL_MEM" },
	{ 0x2010000, "SMC_CLC_DECL_TIMEOUT_CL" },
	{ 0x2020000, "SMC_CLC_DECL_TIMEOUT_AL" },
	{ 0x3000000, "SMC_CLC_DECL_CNFERR" },
	{ 0x3010000, "SMC_CLC_DECL_PEERNOSMC" },
	{ 0x3020000, "SMC_CLC_DECL_IPSEC" },
	{ 0x3030000, "SMC_CLC_DECL_NOSMCDEV" },
	{ 0x3040000, "SMC_CLC_DECL_MODEUNSUPP" },
	{ 0x3050000, "SMC_CLC_DECL_RMBE_EC" },
	{ 0x3060000, "SMC_CLC_DECL_OPTUNSUPP" },
	{ 0x4000000, "SMC_CLC_DECL_SYNCERR" },
	{ 0x5000000, "SMC_CLC_DECL_PEERDECL" },
	{ 0, NULL }, { 0, "SMC_CLC_DECL_???" }
};

const struct xlat names_smc_diag_mode[] = {
	{ 0x0, "SMC_DIAG_MODE_SMCR" },
	{ 0x1, "SMC_DIAG_MODE_FALLBACK_TCP" },
	{ 0x2, "SMC_DIAG_MODE_SMCD" },
	{ 0, NULL }, { 0, "SMC_DIAG_MODE_???" }
};

const struct xlat names_nfnl_subsys[] = {
	{ 0x0, "NFNL_SUBSYS_NONE" },
	{ 0x1, "NFNL_SUBSYS_CTNETLINK" },
	{ 0x2, "NFNL_SUBSYS_CTNETLINK_EXP" },
	{ 0x3, "NFNL_SUBSYS_QUEUE" },
	{ 0x4, "NFNL_SUBSYS_ULOG" },
	{ 0x5, "NFNL_SUBSYS_OSF" },
	{ 0x6, "NFNL_SUBSYS_IPSET" },
	{ 0x7, "NFNL_SUBSYS_ACCT" },
	{ 0x8, "NFNL_SUBSYS_CTNETLINK_TIMEOUT" },
	{ 0x9, "NFNL_SUBSYS_CTHELPER" },
	{ 0xa, "NFNL_SUBSYS_NFTABLES" },
	{ 0xb, "NFNL_SUBSYS_NFT_COMPAT" },
	{ 0xc, "NFNL_SUBSYS_HOOK" },
	{ 0, NULL }, { 0, "NFNL_SUBSYS_???" }
};

const struct xlat names_nfnl_msg[] = {
	{ 0x10, "NFNL_MSG_BATCH_BEGIN" },
	{ 0x11, "NFNL_MSG_BATCH_END" },
	{ 0, NULL }, { 0, "NFNL_MSG_???" }
};

const struct xlat names_nfnetlink[] = {
	{ 0x0, "NFNETLINK_V0" },
	{ 0, NULL }, { 0, "NFNETLINK_???" }
};

const struct xlat names_ipctnl_ct[] = {
	{ 0x0, "IPCTNL_MSG_CT_NEW" },
	{ 0x1, "IPCTNL_MSG_CT_GET" },
	{ 0x2, "IPCTNL_MSG_CT_DELETE" },
	{ 0x3, "IPCTNL_MSG_CT_GET_CTRZERO" },
	{ 0x4, "IPCTNL_MSG_CT_GET_STATS_CPU" },
	{ 0x5, "IPCTNL_MSG_CT_GET_STATS" },
	{ 0x6, "IPCTNL_MSG_CT_GET_DYING" },
	{ 0x7, "IPCTNL_MSG_CT_GET_UNCONFIRMED" },
	{ 0, NULL }, { 0, "IPCTNL_MSG_CT_???" }
};

const struct xlat names_ipctnl_exp[] = {
	{ 0x0, "IPCTNL_MSG_EXP_NEW" },
	{ 0x1, "IPCTNL_MSG_EXP_GET" },
	{ 0x2, "IPCTNL_MSG_EXP_DELETE" },
	{ 0x3, "IPCTNL_MSG_EXP_GET_STATS_CPU" },
	{ 0, NULL }, { 0, "IPCTNL_MSG_EXP_???" }
};

const struct xlat names_nfqnl[] = {
	{ 0x0, "NFQNL_MSG_PACKET" },
	{ 0x1, "NFQNL_MSG_VERDICT" },
	{ 0x2, "NFQNL_MSG_CONFIG" },
	{ 0x3, "NFQNL_MSG_VERDICT_BATCH" },
	{ 0, NULL }, { 0, "NFQNL_MSG_???" }
};

const struct xlat names_nfulnl[] = {
	{ 0x0, "NFULNL_MSG_PACKET" },
	{ 0x1, "NFULNL_MSG_CONFIG" },
	{ 0, NULL }, { 0, "NFULNL_MSG_???" }
};

const struct xlat names_osf[] = {
	{ 0x0, "OSF_MSG_ADD" },
	{ 0x1, "OSF_MSG_REMOVE" },
	{ 0, NULL }, { 0, "OSF_MSG_???" }
};

const struct xlat names_ipset[] = {
	{ 0x0, "IPSET_CMD_NONE" },
	{ 0x1, "IPSET_CMD_PROTOCOL" },
	{ 0x2, "IPSET_CMD_CREATE" },
	{ 0x3, "IPSET_CMD_DESTROY" },
	{ 0x4, "IPSET_CMD_FLUSH" },
	{ 0x5, "IPSET_CMD_RENAME" },
	{ 0x6, "IPSET_CMD_SWAP" },
	{ 0x7, "IPSET_CMD_LIST" },
	{ 0x8, "IPSET_CMD_SAVE" },
	{ 0x9, "IPSET_CMD_ADD" },
	{ 0xa, "IPSET_CMD_DEL" },
	{ 0xb, "IPSET_CMD_TEST" },
	{ 0xc, "IPSET_CMD_HEADER" },
	{ 0xd, "IPSET_CMD_TYPE" },
	{ 0xe, "IPSET_CMD_GET_BYNAME" },
	{ 0xf, "IPSET_CMD_GET_BYINDEX" },
	{ 0x14, "IPSET_CMD_COMMIT" },
	{ 0x10, "IPSET_CMD_RESTORE" },
	{ 0x11, "IPSET_CMD_HELP" },
	{ 0x12, "IPSET_CMD_VERSION" },
	{ 0x13, "IPSET_CMD_QUIT" },
	{ 0, NULL }, { 0, "IPSET_CMD_???" }
};

const struct xlat names_nf_acct[] = {
	{ 0x0, "NFNL_MSG_ACCT_NEW" },
	{ 0x1, "NFNL_MSG_ACCT_GET" },
	{ 0x2, "NFNL_MSG_ACCT_GET_CTRZERO" },
	{ 0x3, "NFNL_MSG_ACCT_DEL" },
	{ 0x4, "NFNL_MSG_ACCT_OVERQUOTA" },
	{ 0, NULL }, { 0, "NFNL_MSG_ACCT_???" }
};

const struct xlat names_ipctnl_timeout[] = {
	{ 0x0, "IPCTNL_MSG_TIMEOUT_NEW" },
	{ 0x1, "IPCTNL_MSG_TIMEOUT_GET" },
	{ 0x2, "IPCTNL_MSG_TIMEOUT_DELETE" },
	{ 0x3, "IPCTNL_MSG_TIMEOUT_DEFAULT_SET" },
	{ 0x4, "IPCTNL_MSG_TIMEOUT_DEFAULT_GET" },
	{ 0, NULL }, { 0, "IPCTNL_MSG_TIMEOUT_???" }
};

const struct xlat names_nf_cthelper[] = {
	{ 0x0, "NFNL_MSG_CTHELPER_NEW" },
	{ 0x1, "NFNL_MSG_CTHELPER_GET" },
	{ 0x2, "NFNL_MSG_CTHELPER_DEL" },
	{ 0, NULL }, { 0, "NFNL_MSG_CTHELPER_???" }
};

const struct xlat names_nft_msg[] = {
	{ 0x0, "NFT_MSG_NEWTABLE" },
	{ 0x1, "NFT_MSG_GETTABLE" },
	{ 0x2, "NFT_MSG_DELTABLE" },
	{ 0x3, "NFT_MSG_NEWCHAIN" },
	{ 0x4, "NFT_MSG_GETCHAIN" },
	{ 0x5, "NFT_MSG_DELCHAIN" },
	{ 0x6, "NFT_MSG_NEWRULE" },
	{ 0x7, "NFT_MSG_GETRULE" },
	{ 0x8, "NFT_MSG_DELRULE" },
	{ 0x9, "NFT_MSG_NEWSET" },
	{ 0xa, "NFT_MSG_GETSET" },
	{ 0xb, "NFT_MSG_DELSET" },
	{ 0xc, "NFT_MSG_NEWSETELEM" },
	{ 0xd, "NFT_MSG_GETSETELEM" },
	{ 0xe, "NFT_MSG_DELSETELEM" },
	{ 0xf, "NFT_MSG_NEWGEN" },
	{ 0x10, "NFT_MSG_GETGEN" },
	{ 0x11, "NFT_MSG_TRACE" },
	{ 0x12, "NFT_MSG_NEWOBJ" },
	{ 0x13, "NFT_MSG_GETOBJ" },
	{ 0x14, "NFT_MSG_DELOBJ" },
	{ 0x15, "NFT_MSG_GETOBJ_RESET" },
	{ 0x16, "NFT_MSG_NEWFLOWTABLE" },
	{ 0x17, "NFT_MSG_GETFLOWTABLE" },
	{ 0x18, "NFT_MSG_DELFLOWTABLE" },
	{ 0x19, "NFT_MSG_GETRULE_RESET" },
	{ 0x1a, "NFT_MSG_DESTROYTABLE" },
	{ 0x1b, "NFT_MSG_DESTROYCHAIN" },
	{ 0x1c, "NFT_MSG_DESTROYRULE" },
	{ 0x1d, "NFT_MSG_DESTROYSET" },
	{ 0x1e, "NFT_MSG_DESTROYSETELEM" },
	{ 0x1f, "NFT_MSG_DESTROYOBJ" },
	{ 0x20, "NFT_MSG_DESTROYFLOWTABLE" },
	{ 0x21, "NFT_MSG_GETSETELEM_RESET" },
	{ 0, NULL }, { 0, "NFT_MSG_???" }
};

const struct xlat names_nfnl_hook[] = {
	{ 0x0, "NFNL_MSG_HOOK_GET" },
	{ 0, NULL }, { 0, "NFT_MSG_HOOK_???" }
};

const struct xlat names_nft_compat[] = {
	{ 0x0, "NFNL_MSG_COMPAT_GET" },
	{ 0, NULL }, { 0, "NFNL_MSG_COMPAT_???" }
};

const struct xlat names_nl_audit[] = {
	{ 0x515, "AUDIT_FS_WATCH" },
	{ 0x3e8, "AUDIT_GET" },
	{ 0x3e9, "AUDIT_SET" },
	{ 0x3ea, "AUDIT_LIST" },
	{ 0x3eb, "AUDIT_ADD" },
	{ 0x3ec, "AUDIT_DEL" },
	{ 0x3ed, "AUDIT_USER" },
	{ 0x3ee, "AUDIT_LOGIN" },
	{ 0x3ef, "AUDIT_WATCH_INS" },
	{ 0x3f0, "AUDIT_WATCH_REM" },
	{ 0x3f1, "AUDIT_WATCH_LIST" },
	{ 0x3f2, "AUDIT_SIGNAL_INFO" },
	{ 0x3f3, "AUDIT_ADD_RULE" },
	{ 0x3f4, "AUDIT_DEL_RULE" },
	{ 0x3f5, "AUDIT_LIST_RULES" },
	{ 0x3f6, "AUDIT_TRIM" },
	{ 0x3f7, "AUDIT_MAKE_EQUIV" },
	{ 0x3f8, "AUDIT_TTY_GET" },
	{ 0x3f9, "AUDIT_TTY_SET" },
	{ 0x3fa, "AUDIT_SET_FEATURE" },
	{ 0x3fb, "AUDIT_GET_FEATURE" },
	{ 0x44c, "AUDIT_FIRST_USER_MSG" },
	{ 0x453, "AUDIT_USER_AVC" },
	{ 0x464, "AUDIT_USER_TTY" },
	{ 0x4af, "AUDIT_LAST_USER_MSG" },
	{ 0x834, "AUDIT_FIRST_USER_MSG2" },
	{ 0xbb7, "AUDIT_LAST_USER_MSG2" },
	{ 0x4b0, "AUDIT_DAEMON_START" },
	{ 0x4b1, "AUDIT_DAEMON_END" },
	{ 0x4b2, "AUDIT_DAEMON_ABORT" },
	{ 0x4b3, "AUDIT_DAEMON_CONFIG" },
	{ 0x514, "AUDIT_SYSCALL" },
	{ 0x516, "AUDIT_PATH" },
	{ 0x517, "AUDIT_IPC" },
	{ 0x518, "AUDIT_SOCKETCALL" },
	{ 0x519, "AUDIT_CONFIG_CHANGE" },
	{ 0x51a, "AUDIT_SOCKADDR" },
	{ 0x51b, "AUDIT_CWD" },
	{ 0x51d, "AUDIT_EXECVE" },
	{ 0x51f, "AUDIT_IPC_SET_PERM" },
	{ 0x520, "AUDIT_MQ_OPEN" },
	{ 0x521, "AUDIT_MQ_SENDRECV" },
	{ 0x522, "AUDIT_MQ_NOTIFY" },
	{ 0x523, "AUDIT_MQ_GETSETATTR" },
	{ 0x524, "AUDIT_KERNEL_OTHER" },
	{ 0x525, "AUDIT_FD_PAIR" },
	{ 0x526, "AUDIT_OBJ_PID" },
	{ 0x527, "AUDIT_TTY" },
	{ 0x528, "AUDIT_EOE" },
	{ 0x529, "AUDIT_BPRM_FCAPS" },
	{ 0x52a, "AUDIT_CAPSET" },
	{ 0x52b, "AUDIT_MMAP" },
	{ 0x52c, "AUDIT_NETFILTER_PKT" },
	{ 0x52d, "AUDIT_NETFILTER_CFG" },
	{ 0x52e, "AUDIT_SECCOMP" },
	{ 0x52f, "AUDIT_PROCTITLE" },
	{ 0x530, "AUDIT_FEATURE_CHANGE" },
	{ 0x531, "AUDIT_REPLACE" },
	{ 0x532, "AUDIT_KERN_MODULE" },
	{ 0x533, "AUDIT_FANOTIFY" },
	{ 0x534, "AUDIT_TIME_INJOFFSET" },
	{ 0x535, "AUDIT_TIME_ADJNTPVAL" },
	{ 0x536, "AUDIT_BPF" },
	{ 0x537, "AUDIT_EVENT_LISTENER" },
	{ 0x538, "AUDIT_URINGOP" },
	{ 0x539, "AUDIT_OPENAT2" },
	{ 0x53a, "AUDIT_DM_CTRL" },
	{ 0x53b, "AUDIT_DM_EVENT" },
	{ 0x578, "AUDIT_AVC" },
	{ 0x579, "AUDIT_SELINUX_ERR" },
	{ 0x57a, "AUDIT_AVC_PATH" },
	{ 0x57b, "AUDIT_MAC_POLICY_LOAD" },
	{ 0x57c, "AUDIT_MAC_STATUS" },
	{ 0x57d, "AUDIT_MAC_CONFIG_CHANGE" },
	{ 0x57e, "AUDIT_MAC_UNLBL_ALLOW" },
	{ 0x57f, "AUDIT_MAC_CIPSOV4_ADD" },
	{ 0x580, "AUDIT_MAC_CIPSOV4_DEL" },
	{ 0x581, "AUDIT_MAC_MAP_ADD" },
	{ 0x582, "AUDIT_MAC_MAP_DEL" },
	{ 0x583, "AUDIT_MAC_IPSEC_ADDSA" },
	{ 0x584, "AUDIT_MAC_IPSEC_DELSA" },
	{ 0x585, "AUDIT_MAC_IPSEC_ADDSPD" },
	{ 0x586, "AUDIT_MAC_IPSEC_DELSPD" },
	{ 0x587, "AUDIT_MAC_IPSEC_EVENT" },
	{ 0x588, "AUDIT_MAC_UNLBL_STCADD" },
	{ 0x589, "AUDIT_MAC_UNLBL_STCDEL" },
	{ 0x58a, "AUDIT_MAC_CALIPSO_ADD" },
	{ 0x58b, "AUDIT_MAC_CALIPSO_DEL" },
	{ 0x58c, "AUDIT_IPE_ACCESS" },
	{ 0x58d, "AUDIT_IPE_CONFIG_CHANGE" },
	{ 0x58e, "AUDIT_IPE_POLICY_LOAD" },
	{ 0x6a4, "AUDIT_FIRST_KERN_ANOM_MSG" },
	{ 0x707, "AUDIT_LAST_KERN_ANOM_MSG" },
	{ 0x6a5, "AUDIT_ANOM_ABEND" },
	{ 0x6a6, "AUDIT_ANOM_LINK" },
	{ 0x6a7, "AUDIT_ANOM_CREAT" },
	{ 0x708, "AUDIT_INTEGRITY_DATA" },
	{ 0x709, "AUDIT_INTEGRITY_METADATA" },
	{ 0x70a, "AUDIT_INTEGRITY_STATUS" },
	{ 0x70b, "AUDIT_INTEGRITY_HASH" },
	{ 0x70c, "AUDIT_INTEGRITY_PCR" },
	{ 0x70d, "AUDIT_INTEGRITY_RULE" },
	{ 0x70e, "AUDIT_INTEGRITY_EVM_XATTR" },
	{ 0x70f, "AUDIT_INTEGRITY_POLICY_RULE" },
	{ 0x7d0, "AUDIT_KERNEL" },
	{ 0x1, "AUDIT_PERM_EXEC" },
	{ 0x2, "AUDIT_PERM_WRITE" },
	{ 0x4, "AUDIT_PERM_READ" },
	{ 0x8, "AUDIT_PERM_ATTR" },
	{ 0x0, "AUDIT_NLGRP_NONE" },
	{ 0, NULL }, { 0, "AUDIT_???" }
};

const struct xlat names_nl_crypto[] = {
	{ 0x10, "CRYPTO_MSG_NEWALG" },
	{ 0x11, "CRYPTO_MSG_DELALG" },
	{ 0x12, "CRYPTO_MSG_UPDATEALG" },
	{ 0x13, "CRYPTO_MSG_GETALG" },
	{ 0x14, "CRYPTO_MSG_DELRNG" },
	{ 0x15, "CRYPTO_MSG_GETSTAT" },
	{ 0, NULL }, { 0, "CRYPTO_MSG_???" }
};

const struct xlat names_cryptocfga[] = {
	{ 0x0, "CRYPTOCFGA_UNSPEC" },
	{ 0x1, "CRYPTOCFGA_PRIORITY_VAL" },
	{ 0x2, "CRYPTOCFGA_REPORT_LARVAL" },
	{ 0x3, "CRYPTOCFGA_REPORT_HASH" },
	{ 0x4, "CRYPTOCFGA_REPORT_BLKCIPHER" },
	{ 0x5, "CRYPTOCFGA_REPORT_AEAD" },
	{ 0x6, "CRYPTOCFGA_REPORT_COMPRESS" },
	{ 0x7, "CRYPTOCFGA_REPORT_RNG" },
	{ 0x8, "CRYPTOCFGA_REPORT_CIPHER" },
	{ 0x9, "CRYPTOCFGA_REPORT_AKCIPHER" },
	{ 0xa, "CRYPTOCFGA_REPORT_KPP" },
	{ 0xb, "CRYPTOCFGA_REPORT_ACOMP" },
	{ 0xc, "CRYPTOCFGA_STAT_LARVAL" },
	{ 0xd, "CRYPTOCFGA_STAT_HASH" },
	{ 0xe, "CRYPTOCFGA_STAT_BLKCIPHER" },
	{ 0xf, "CRYPTOCFGA_STAT_AEAD" },
	{ 0x10, "CRYPTOCFGA_STAT_COMPRESS" },
	{ 0x11, "CRYPTOCFGA_STAT_RNG" },
	{ 0x12, "CRYPTOCFGA_STAT_CIPHER" },
	{ 0x13, "CRYPTOCFGA_STAT_AKCIPHER" },
	{ 0x14, "CRYPTOCFGA_STAT_KPP" },
	{ 0x15, "CRYPTOCFGA_STAT_ACOMP" },
	{ 0, NULL }, { 0, "CRYPTOCFGA_???" }
};

const struct xlat names_nl_selinux[] = {
	{ 0x10, "SELNL_MSG_SETENFORCE" },
	{ 0x11, "SELNL_MSG_POLICYLOAD" },
	{ 0, NULL }, { 0, "SELNL_MSG_???" }
};

const struct xlat names_nl_xfrm[] = {
	{ 0x10, "XFRM_MSG_NEWSA" },
	{ 0x11, "XFRM_MSG_DELSA" },
	{ 0x12, "XFRM_MSG_GETSA" },
	{ 0x13, "XFRM_MSG_NEWPOLICY" },
	{ 0x14, "XFRM_MSG_DELPOLICY" },
	{ 0x15, "XFRM_MSG_GETPOLICY" },
	{ 0x16, "XFRM_MSG_ALLOCSPI" },
	{ 0x17, "XFRM_MSG_ACQUIRE" },
	{ 0x18, "XFRM_MSG_EXPIRE" },
	{ 0x19, "XFRM_MSG_UPDPOLICY" },
	{ 0x1a, "XFRM_MSG_UPDSA" },
	{ 0x1b, "XFRM_MSG_POLEXPIRE" },
	{ 0x1c, "XFRM_MSG_FLUSHSA" },
	{ 0x1d, "XFRM_MSG_FLUSHPOLICY" },
	{ 0x1e, "XFRM_MSG_NEWAE" },
	{ 0x1f, "XFRM_MSG_GETAE" },
	{ 0x20, "XFRM_MSG_REPORT" },
	{ 0x21, "XFRM_MSG_MIGRATE" },
	{ 0x22, "XFRM_MSG_NEWSADINFO" },
	{ 0x23, "XFRM_MSG_GETSADINFO" },
	{ 0x24, "XFRM_MSG_NEWSPDINFO" },
	{ 0x25, "XFRM_MSG_GETSPDINFO" },
	{ 0x26, "XFRM_MSG_MAPPING" },
	{ 0x27, "XFRM_MSG_SETDEFAULT" },
	{ 0x28, "XFRM_MSG_GETDEFAULT" },
	{ 0, NULL }, { 0, "XFRM_MSG_???" }
};

const struct xlat names_nl_generic[] = {
	{ 0x10, "nlctrl" },
	{ 0, NULL }, { 0, "GENERIC_FAMILY_???" }
};
