/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What abi/constants.c says, held against the headers that were included before. Made by tools/gen_constants.py out of tools/constants.txt,
 * do not edit. Headers: Linux 6.12.95, for what they lack Linux 6.1.176.
 */
/* Included by tests/constants_*.c alone, once each: no guard. */
// clang-format off
#if defined(F_OK) && !defined(OTHER_F_OK)
_Static_assert((uint32_t)(F_OK) == (uint32_t)0x0, "F_OK");
#endif
#if defined(R_OK) && !defined(OTHER_R_OK)
_Static_assert((uint32_t)(R_OK) == (uint32_t)0x4, "R_OK");
#endif
#if defined(W_OK) && !defined(OTHER_W_OK)
_Static_assert((uint32_t)(W_OK) == (uint32_t)0x2, "W_OK");
#endif
#if defined(X_OK) && !defined(OTHER_X_OK)
_Static_assert((uint32_t)(X_OK) == (uint32_t)0x1, "X_OK");
#endif
#if defined(ARCH_SET_GS) && !defined(OTHER_ARCH_SET_GS)
_Static_assert((uint32_t)(ARCH_SET_GS) == (uint32_t)0x1001, "ARCH_SET_GS");
#endif
#if defined(ARCH_SET_FS) && !defined(OTHER_ARCH_SET_FS)
_Static_assert((uint32_t)(ARCH_SET_FS) == (uint32_t)0x1002, "ARCH_SET_FS");
#endif
#if defined(ARCH_GET_FS) && !defined(OTHER_ARCH_GET_FS)
_Static_assert((uint32_t)(ARCH_GET_FS) == (uint32_t)0x1003, "ARCH_GET_FS");
#endif
#if defined(ARCH_GET_GS) && !defined(OTHER_ARCH_GET_GS)
_Static_assert((uint32_t)(ARCH_GET_GS) == (uint32_t)0x1004, "ARCH_GET_GS");
#endif
#if defined(ARCH_GET_CPUID) && !defined(OTHER_ARCH_GET_CPUID)
_Static_assert((uint32_t)(ARCH_GET_CPUID) == (uint32_t)0x1011, "ARCH_GET_CPUID");
#endif
#if defined(ARCH_SET_CPUID) && !defined(OTHER_ARCH_SET_CPUID)
_Static_assert((uint32_t)(ARCH_SET_CPUID) == (uint32_t)0x1012, "ARCH_SET_CPUID");
#endif
#if defined(ARCH_GET_XCOMP_SUPP) && !defined(OTHER_ARCH_GET_XCOMP_SUPP)
_Static_assert((uint32_t)(ARCH_GET_XCOMP_SUPP) == (uint32_t)0x1021, "ARCH_GET_XCOMP_SUPP");
#endif
#if defined(ARCH_GET_XCOMP_PERM) && !defined(OTHER_ARCH_GET_XCOMP_PERM)
_Static_assert((uint32_t)(ARCH_GET_XCOMP_PERM) == (uint32_t)0x1022, "ARCH_GET_XCOMP_PERM");
#endif
#if defined(ARCH_REQ_XCOMP_PERM) && !defined(OTHER_ARCH_REQ_XCOMP_PERM)
_Static_assert((uint32_t)(ARCH_REQ_XCOMP_PERM) == (uint32_t)0x1023, "ARCH_REQ_XCOMP_PERM");
#endif
#if defined(AT_SYMLINK_NOFOLLOW) && !defined(OTHER_AT_SYMLINK_NOFOLLOW)
_Static_assert((uint32_t)(AT_SYMLINK_NOFOLLOW) == (uint32_t)0x100, "AT_SYMLINK_NOFOLLOW");
#endif
#if defined(AT_REMOVEDIR) && !defined(OTHER_AT_REMOVEDIR)
_Static_assert((uint32_t)(AT_REMOVEDIR) == (uint32_t)0x200, "AT_REMOVEDIR");
#endif
#if defined(AT_SYMLINK_FOLLOW) && !defined(OTHER_AT_SYMLINK_FOLLOW)
_Static_assert((uint32_t)(AT_SYMLINK_FOLLOW) == (uint32_t)0x400, "AT_SYMLINK_FOLLOW");
#endif
#if defined(AT_NO_AUTOMOUNT) && !defined(OTHER_AT_NO_AUTOMOUNT)
_Static_assert((uint32_t)(AT_NO_AUTOMOUNT) == (uint32_t)0x800, "AT_NO_AUTOMOUNT");
#endif
#if defined(AT_EMPTY_PATH) && !defined(OTHER_AT_EMPTY_PATH)
_Static_assert((uint32_t)(AT_EMPTY_PATH) == (uint32_t)0x1000, "AT_EMPTY_PATH");
#endif
#if defined(AT_STATX_FORCE_SYNC) && !defined(OTHER_AT_STATX_FORCE_SYNC)
_Static_assert((uint32_t)(AT_STATX_FORCE_SYNC) == (uint32_t)0x2000, "AT_STATX_FORCE_SYNC");
#endif
#if defined(AT_STATX_DONT_SYNC) && !defined(OTHER_AT_STATX_DONT_SYNC)
_Static_assert((uint32_t)(AT_STATX_DONT_SYNC) == (uint32_t)0x4000, "AT_STATX_DONT_SYNC");
#endif
#if defined(AT_RECURSIVE) && !defined(OTHER_AT_RECURSIVE)
_Static_assert((uint32_t)(AT_RECURSIVE) == (uint32_t)0x8000, "AT_RECURSIVE");
#endif
#if defined(CLOCK_REALTIME) && !defined(OTHER_CLOCK_REALTIME)
_Static_assert((uint32_t)(CLOCK_REALTIME) == (uint32_t)0x0, "CLOCK_REALTIME");
#endif
#if defined(CLOCK_MONOTONIC) && !defined(OTHER_CLOCK_MONOTONIC)
_Static_assert((uint32_t)(CLOCK_MONOTONIC) == (uint32_t)0x1, "CLOCK_MONOTONIC");
#endif
#if defined(CLOCK_PROCESS_CPUTIME_ID) && !defined(OTHER_CLOCK_PROCESS_CPUTIME_ID)
_Static_assert((uint32_t)(CLOCK_PROCESS_CPUTIME_ID) == (uint32_t)0x2, "CLOCK_PROCESS_CPUTIME_ID");
#endif
#if defined(CLOCK_THREAD_CPUTIME_ID) && !defined(OTHER_CLOCK_THREAD_CPUTIME_ID)
_Static_assert((uint32_t)(CLOCK_THREAD_CPUTIME_ID) == (uint32_t)0x3, "CLOCK_THREAD_CPUTIME_ID");
#endif
#if defined(CLOCK_MONOTONIC_RAW) && !defined(OTHER_CLOCK_MONOTONIC_RAW)
_Static_assert((uint32_t)(CLOCK_MONOTONIC_RAW) == (uint32_t)0x4, "CLOCK_MONOTONIC_RAW");
#endif
#if defined(CLOCK_REALTIME_COARSE) && !defined(OTHER_CLOCK_REALTIME_COARSE)
_Static_assert((uint32_t)(CLOCK_REALTIME_COARSE) == (uint32_t)0x5, "CLOCK_REALTIME_COARSE");
#endif
#if defined(CLOCK_MONOTONIC_COARSE) && !defined(OTHER_CLOCK_MONOTONIC_COARSE)
_Static_assert((uint32_t)(CLOCK_MONOTONIC_COARSE) == (uint32_t)0x6, "CLOCK_MONOTONIC_COARSE");
#endif
#if defined(CLOCK_BOOTTIME) && !defined(OTHER_CLOCK_BOOTTIME)
_Static_assert((uint32_t)(CLOCK_BOOTTIME) == (uint32_t)0x7, "CLOCK_BOOTTIME");
#endif
#if defined(CLOCK_REALTIME_ALARM) && !defined(OTHER_CLOCK_REALTIME_ALARM)
_Static_assert((uint32_t)(CLOCK_REALTIME_ALARM) == (uint32_t)0x8, "CLOCK_REALTIME_ALARM");
#endif
#if defined(CLOCK_BOOTTIME_ALARM) && !defined(OTHER_CLOCK_BOOTTIME_ALARM)
_Static_assert((uint32_t)(CLOCK_BOOTTIME_ALARM) == (uint32_t)0x9, "CLOCK_BOOTTIME_ALARM");
#endif
#if defined(CLOCK_SGI_CYCLE) && !defined(OTHER_CLOCK_SGI_CYCLE)
_Static_assert((uint32_t)(CLOCK_SGI_CYCLE) == (uint32_t)0xa, "CLOCK_SGI_CYCLE");
#endif
#if defined(CLOCK_TAI) && !defined(OTHER_CLOCK_TAI)
_Static_assert((uint32_t)(CLOCK_TAI) == (uint32_t)0xb, "CLOCK_TAI");
#endif
#if defined(CLONE_VM) && !defined(OTHER_CLONE_VM)
_Static_assert((uint32_t)(CLONE_VM) == (uint32_t)0x100, "CLONE_VM");
#endif
#if defined(CLONE_FS) && !defined(OTHER_CLONE_FS)
_Static_assert((uint32_t)(CLONE_FS) == (uint32_t)0x200, "CLONE_FS");
#endif
#if defined(CLONE_FILES) && !defined(OTHER_CLONE_FILES)
_Static_assert((uint32_t)(CLONE_FILES) == (uint32_t)0x400, "CLONE_FILES");
#endif
#if defined(CLONE_SIGHAND) && !defined(OTHER_CLONE_SIGHAND)
_Static_assert((uint32_t)(CLONE_SIGHAND) == (uint32_t)0x800, "CLONE_SIGHAND");
#endif
#if defined(CLONE_PIDFD) && !defined(OTHER_CLONE_PIDFD)
_Static_assert((uint32_t)(CLONE_PIDFD) == (uint32_t)0x1000, "CLONE_PIDFD");
#endif
#if defined(CLONE_PTRACE) && !defined(OTHER_CLONE_PTRACE)
_Static_assert((uint32_t)(CLONE_PTRACE) == (uint32_t)0x2000, "CLONE_PTRACE");
#endif
#if defined(CLONE_VFORK) && !defined(OTHER_CLONE_VFORK)
_Static_assert((uint32_t)(CLONE_VFORK) == (uint32_t)0x4000, "CLONE_VFORK");
#endif
#if defined(CLONE_PARENT) && !defined(OTHER_CLONE_PARENT)
_Static_assert((uint32_t)(CLONE_PARENT) == (uint32_t)0x8000, "CLONE_PARENT");
#endif
#if defined(CLONE_THREAD) && !defined(OTHER_CLONE_THREAD)
_Static_assert((uint32_t)(CLONE_THREAD) == (uint32_t)0x10000, "CLONE_THREAD");
#endif
#if defined(CLONE_NEWNS) && !defined(OTHER_CLONE_NEWNS)
_Static_assert((uint32_t)(CLONE_NEWNS) == (uint32_t)0x20000, "CLONE_NEWNS");
#endif
#if defined(CLONE_SYSVSEM) && !defined(OTHER_CLONE_SYSVSEM)
_Static_assert((uint32_t)(CLONE_SYSVSEM) == (uint32_t)0x40000, "CLONE_SYSVSEM");
#endif
#if defined(CLONE_SETTLS) && !defined(OTHER_CLONE_SETTLS)
_Static_assert((uint32_t)(CLONE_SETTLS) == (uint32_t)0x80000, "CLONE_SETTLS");
#endif
#if defined(CLONE_PARENT_SETTID) && !defined(OTHER_CLONE_PARENT_SETTID)
_Static_assert((uint32_t)(CLONE_PARENT_SETTID) == (uint32_t)0x100000, "CLONE_PARENT_SETTID");
#endif
#if defined(CLONE_CHILD_CLEARTID) && !defined(OTHER_CLONE_CHILD_CLEARTID)
_Static_assert((uint32_t)(CLONE_CHILD_CLEARTID) == (uint32_t)0x200000, "CLONE_CHILD_CLEARTID");
#endif
#if defined(CLONE_DETACHED) && !defined(OTHER_CLONE_DETACHED)
_Static_assert((uint32_t)(CLONE_DETACHED) == (uint32_t)0x400000, "CLONE_DETACHED");
#endif
#if defined(CLONE_UNTRACED) && !defined(OTHER_CLONE_UNTRACED)
_Static_assert((uint32_t)(CLONE_UNTRACED) == (uint32_t)0x800000, "CLONE_UNTRACED");
#endif
#if defined(CLONE_CHILD_SETTID) && !defined(OTHER_CLONE_CHILD_SETTID)
_Static_assert((uint32_t)(CLONE_CHILD_SETTID) == (uint32_t)0x1000000, "CLONE_CHILD_SETTID");
#endif
#if defined(CLONE_NEWCGROUP) && !defined(OTHER_CLONE_NEWCGROUP)
_Static_assert((uint32_t)(CLONE_NEWCGROUP) == (uint32_t)0x2000000, "CLONE_NEWCGROUP");
#endif
#if defined(CLONE_NEWUTS) && !defined(OTHER_CLONE_NEWUTS)
_Static_assert((uint32_t)(CLONE_NEWUTS) == (uint32_t)0x4000000, "CLONE_NEWUTS");
#endif
#if defined(CLONE_NEWIPC) && !defined(OTHER_CLONE_NEWIPC)
_Static_assert((uint32_t)(CLONE_NEWIPC) == (uint32_t)0x8000000, "CLONE_NEWIPC");
#endif
#if defined(CLONE_NEWUSER) && !defined(OTHER_CLONE_NEWUSER)
_Static_assert((uint32_t)(CLONE_NEWUSER) == (uint32_t)0x10000000, "CLONE_NEWUSER");
#endif
#if defined(CLONE_NEWPID) && !defined(OTHER_CLONE_NEWPID)
_Static_assert((uint32_t)(CLONE_NEWPID) == (uint32_t)0x20000000, "CLONE_NEWPID");
#endif
#if defined(CLONE_NEWNET) && !defined(OTHER_CLONE_NEWNET)
_Static_assert((uint32_t)(CLONE_NEWNET) == (uint32_t)0x40000000, "CLONE_NEWNET");
#endif
#if defined(CLONE_IO) && !defined(OTHER_CLONE_IO)
_Static_assert((uint32_t)(CLONE_IO) == (uint32_t)0x80000000, "CLONE_IO");
#endif
#if defined(CLONE_NEWTIME) && !defined(OTHER_CLONE_NEWTIME)
_Static_assert((uint32_t)(CLONE_NEWTIME) == (uint32_t)0x80, "CLONE_NEWTIME");
#endif
#if defined(CLOSE_RANGE_UNSHARE) && !defined(OTHER_CLOSE_RANGE_UNSHARE)
_Static_assert((uint32_t)(CLOSE_RANGE_UNSHARE) == (uint32_t)0x2, "CLOSE_RANGE_UNSHARE");
#endif
#if defined(CLOSE_RANGE_CLOEXEC) && !defined(OTHER_CLOSE_RANGE_CLOEXEC)
_Static_assert((uint32_t)(CLOSE_RANGE_CLOEXEC) == (uint32_t)0x4, "CLOSE_RANGE_CLOEXEC");
#endif
#if defined(EPOLL_CLOEXEC) && !defined(OTHER_EPOLL_CLOEXEC)
_Static_assert((uint32_t)(EPOLL_CLOEXEC) == (uint32_t)0x80000, "EPOLL_CLOEXEC");
#endif
#if defined(EPOLL_NONBLOCK) && !defined(OTHER_EPOLL_NONBLOCK)
_Static_assert((uint32_t)(EPOLL_NONBLOCK) == (uint32_t)0x800, "EPOLL_NONBLOCK");
#endif
#if defined(EPOLLIN) && !defined(OTHER_EPOLLIN)
_Static_assert((uint32_t)(EPOLLIN) == (uint32_t)0x1, "EPOLLIN");
#endif
#if defined(EPOLLPRI) && !defined(OTHER_EPOLLPRI)
_Static_assert((uint32_t)(EPOLLPRI) == (uint32_t)0x2, "EPOLLPRI");
#endif
#if defined(EPOLLOUT) && !defined(OTHER_EPOLLOUT)
_Static_assert((uint32_t)(EPOLLOUT) == (uint32_t)0x4, "EPOLLOUT");
#endif
#if defined(EPOLLRDNORM) && !defined(OTHER_EPOLLRDNORM)
_Static_assert((uint32_t)(EPOLLRDNORM) == (uint32_t)0x40, "EPOLLRDNORM");
#endif
#if defined(EPOLLRDBAND) && !defined(OTHER_EPOLLRDBAND)
_Static_assert((uint32_t)(EPOLLRDBAND) == (uint32_t)0x80, "EPOLLRDBAND");
#endif
#if defined(EPOLLWRNORM) && !defined(OTHER_EPOLLWRNORM)
_Static_assert((uint32_t)(EPOLLWRNORM) == (uint32_t)0x100, "EPOLLWRNORM");
#endif
#if defined(EPOLLWRBAND) && !defined(OTHER_EPOLLWRBAND)
_Static_assert((uint32_t)(EPOLLWRBAND) == (uint32_t)0x200, "EPOLLWRBAND");
#endif
#if defined(EPOLLMSG) && !defined(OTHER_EPOLLMSG)
_Static_assert((uint32_t)(EPOLLMSG) == (uint32_t)0x400, "EPOLLMSG");
#endif
#if defined(EPOLLERR) && !defined(OTHER_EPOLLERR)
_Static_assert((uint32_t)(EPOLLERR) == (uint32_t)0x8, "EPOLLERR");
#endif
#if defined(EPOLLHUP) && !defined(OTHER_EPOLLHUP)
_Static_assert((uint32_t)(EPOLLHUP) == (uint32_t)0x10, "EPOLLHUP");
#endif
#if defined(EPOLLRDHUP) && !defined(OTHER_EPOLLRDHUP)
_Static_assert((uint32_t)(EPOLLRDHUP) == (uint32_t)0x2000, "EPOLLRDHUP");
#endif
#if defined(EPOLLEXCLUSIVE) && !defined(OTHER_EPOLLEXCLUSIVE)
_Static_assert((uint32_t)(EPOLLEXCLUSIVE) == (uint32_t)0x10000000, "EPOLLEXCLUSIVE");
#endif
#if defined(EPOLLWAKEUP) && !defined(OTHER_EPOLLWAKEUP)
_Static_assert((uint32_t)(EPOLLWAKEUP) == (uint32_t)0x20000000, "EPOLLWAKEUP");
#endif
#if defined(EPOLLONESHOT) && !defined(OTHER_EPOLLONESHOT)
_Static_assert((uint32_t)(EPOLLONESHOT) == (uint32_t)0x40000000, "EPOLLONESHOT");
#endif
#if defined(EPOLLET) && !defined(OTHER_EPOLLET)
_Static_assert((uint32_t)(EPOLLET) == (uint32_t)0x80000000, "EPOLLET");
#endif
#if defined(EPOLL_CTL_ADD) && !defined(OTHER_EPOLL_CTL_ADD)
_Static_assert((uint32_t)(EPOLL_CTL_ADD) == (uint32_t)0x1, "EPOLL_CTL_ADD");
#endif
#if defined(EPOLL_CTL_DEL) && !defined(OTHER_EPOLL_CTL_DEL)
_Static_assert((uint32_t)(EPOLL_CTL_DEL) == (uint32_t)0x2, "EPOLL_CTL_DEL");
#endif
#if defined(EPOLL_CTL_MOD) && !defined(OTHER_EPOLL_CTL_MOD)
_Static_assert((uint32_t)(EPOLL_CTL_MOD) == (uint32_t)0x3, "EPOLL_CTL_MOD");
#endif
#if defined(EFD_SEMAPHORE) && !defined(OTHER_EFD_SEMAPHORE)
_Static_assert((uint32_t)(EFD_SEMAPHORE) == (uint32_t)0x1, "EFD_SEMAPHORE");
#endif
#if defined(EFD_CLOEXEC) && !defined(OTHER_EFD_CLOEXEC)
_Static_assert((uint32_t)(EFD_CLOEXEC) == (uint32_t)0x80000, "EFD_CLOEXEC");
#endif
#if defined(EFD_NONBLOCK) && !defined(OTHER_EFD_NONBLOCK)
_Static_assert((uint32_t)(EFD_NONBLOCK) == (uint32_t)0x800, "EFD_NONBLOCK");
#endif
#if defined(F_DUPFD) && !defined(OTHER_F_DUPFD)
_Static_assert((uint32_t)(F_DUPFD) == (uint32_t)0x0, "F_DUPFD");
#endif
#if defined(F_GETFD) && !defined(OTHER_F_GETFD)
_Static_assert((uint32_t)(F_GETFD) == (uint32_t)0x1, "F_GETFD");
#endif
#if defined(F_SETFD) && !defined(OTHER_F_SETFD)
_Static_assert((uint32_t)(F_SETFD) == (uint32_t)0x2, "F_SETFD");
#endif
#if defined(F_GETFL) && !defined(OTHER_F_GETFL)
_Static_assert((uint32_t)(F_GETFL) == (uint32_t)0x3, "F_GETFL");
#endif
#if defined(F_SETFL) && !defined(OTHER_F_SETFL)
_Static_assert((uint32_t)(F_SETFL) == (uint32_t)0x4, "F_SETFL");
#endif
#if defined(F_GETLK) && !defined(OTHER_F_GETLK)
_Static_assert((uint32_t)(F_GETLK) == (uint32_t)0x5, "F_GETLK");
#endif
#if defined(F_SETLK) && !defined(OTHER_F_SETLK)
_Static_assert((uint32_t)(F_SETLK) == (uint32_t)0x6, "F_SETLK");
#endif
#if defined(F_SETLKW) && !defined(OTHER_F_SETLKW)
_Static_assert((uint32_t)(F_SETLKW) == (uint32_t)0x7, "F_SETLKW");
#endif
#if defined(F_SETOWN) && !defined(OTHER_F_SETOWN)
_Static_assert((uint32_t)(F_SETOWN) == (uint32_t)0x8, "F_SETOWN");
#endif
#if defined(F_GETOWN) && !defined(OTHER_F_GETOWN)
_Static_assert((uint32_t)(F_GETOWN) == (uint32_t)0x9, "F_GETOWN");
#endif
#if defined(F_SETSIG) && !defined(OTHER_F_SETSIG)
_Static_assert((uint32_t)(F_SETSIG) == (uint32_t)0xa, "F_SETSIG");
#endif
#if defined(F_GETSIG) && !defined(OTHER_F_GETSIG)
_Static_assert((uint32_t)(F_GETSIG) == (uint32_t)0xb, "F_GETSIG");
#endif
#if defined(F_SETOWN_EX) && !defined(OTHER_F_SETOWN_EX)
_Static_assert((uint32_t)(F_SETOWN_EX) == (uint32_t)0xf, "F_SETOWN_EX");
#endif
#if defined(F_GETOWN_EX) && !defined(OTHER_F_GETOWN_EX)
_Static_assert((uint32_t)(F_GETOWN_EX) == (uint32_t)0x10, "F_GETOWN_EX");
#endif
#if defined(F_GETOWNER_UIDS) && !defined(OTHER_F_GETOWNER_UIDS)
_Static_assert((uint32_t)(F_GETOWNER_UIDS) == (uint32_t)0x11, "F_GETOWNER_UIDS");
#endif
#if defined(F_OFD_GETLK) && !defined(OTHER_F_OFD_GETLK)
_Static_assert((uint32_t)(F_OFD_GETLK) == (uint32_t)0x24, "F_OFD_GETLK");
#endif
#if defined(F_OFD_SETLK) && !defined(OTHER_F_OFD_SETLK)
_Static_assert((uint32_t)(F_OFD_SETLK) == (uint32_t)0x25, "F_OFD_SETLK");
#endif
#if defined(F_OFD_SETLKW) && !defined(OTHER_F_OFD_SETLKW)
_Static_assert((uint32_t)(F_OFD_SETLKW) == (uint32_t)0x26, "F_OFD_SETLKW");
#endif
#if defined(F_SETLEASE) && !defined(OTHER_F_SETLEASE)
_Static_assert((uint32_t)(F_SETLEASE) == (uint32_t)0x400, "F_SETLEASE");
#endif
#if defined(F_GETLEASE) && !defined(OTHER_F_GETLEASE)
_Static_assert((uint32_t)(F_GETLEASE) == (uint32_t)0x401, "F_GETLEASE");
#endif
#if defined(F_NOTIFY) && !defined(OTHER_F_NOTIFY)
_Static_assert((uint32_t)(F_NOTIFY) == (uint32_t)0x402, "F_NOTIFY");
#endif
#if defined(F_CANCELLK) && !defined(OTHER_F_CANCELLK)
_Static_assert((uint32_t)(F_CANCELLK) == (uint32_t)0x405, "F_CANCELLK");
#endif
#if defined(F_DUPFD_CLOEXEC) && !defined(OTHER_F_DUPFD_CLOEXEC)
_Static_assert((uint32_t)(F_DUPFD_CLOEXEC) == (uint32_t)0x406, "F_DUPFD_CLOEXEC");
#endif
#if defined(F_SETPIPE_SZ) && !defined(OTHER_F_SETPIPE_SZ)
_Static_assert((uint32_t)(F_SETPIPE_SZ) == (uint32_t)0x407, "F_SETPIPE_SZ");
#endif
#if defined(F_GETPIPE_SZ) && !defined(OTHER_F_GETPIPE_SZ)
_Static_assert((uint32_t)(F_GETPIPE_SZ) == (uint32_t)0x408, "F_GETPIPE_SZ");
#endif
#if defined(F_ADD_SEALS) && !defined(OTHER_F_ADD_SEALS)
_Static_assert((uint32_t)(F_ADD_SEALS) == (uint32_t)0x409, "F_ADD_SEALS");
#endif
#if defined(F_GET_SEALS) && !defined(OTHER_F_GET_SEALS)
_Static_assert((uint32_t)(F_GET_SEALS) == (uint32_t)0x40a, "F_GET_SEALS");
#endif
#if defined(F_GET_RW_HINT) && !defined(OTHER_F_GET_RW_HINT)
_Static_assert((uint32_t)(F_GET_RW_HINT) == (uint32_t)0x40b, "F_GET_RW_HINT");
#endif
#if defined(F_SET_RW_HINT) && !defined(OTHER_F_SET_RW_HINT)
_Static_assert((uint32_t)(F_SET_RW_HINT) == (uint32_t)0x40c, "F_SET_RW_HINT");
#endif
#if defined(F_GET_FILE_RW_HINT) && !defined(OTHER_F_GET_FILE_RW_HINT)
_Static_assert((uint32_t)(F_GET_FILE_RW_HINT) == (uint32_t)0x40d, "F_GET_FILE_RW_HINT");
#endif
#if defined(F_SET_FILE_RW_HINT) && !defined(OTHER_F_SET_FILE_RW_HINT)
_Static_assert((uint32_t)(F_SET_FILE_RW_HINT) == (uint32_t)0x40e, "F_SET_FILE_RW_HINT");
#endif
#if defined(LOCK_SH) && !defined(OTHER_LOCK_SH)
_Static_assert((uint32_t)(LOCK_SH) == (uint32_t)0x1, "LOCK_SH");
#endif
#if defined(LOCK_EX) && !defined(OTHER_LOCK_EX)
_Static_assert((uint32_t)(LOCK_EX) == (uint32_t)0x2, "LOCK_EX");
#endif
#if defined(LOCK_NB) && !defined(OTHER_LOCK_NB)
_Static_assert((uint32_t)(LOCK_NB) == (uint32_t)0x4, "LOCK_NB");
#endif
#if defined(LOCK_UN) && !defined(OTHER_LOCK_UN)
_Static_assert((uint32_t)(LOCK_UN) == (uint32_t)0x8, "LOCK_UN");
#endif
#if defined(LOCK_MAND) && !defined(OTHER_LOCK_MAND)
_Static_assert((uint32_t)(LOCK_MAND) == (uint32_t)0x20, "LOCK_MAND");
#endif
#if defined(LOCK_READ) && !defined(OTHER_LOCK_READ)
_Static_assert((uint32_t)(LOCK_READ) == (uint32_t)0x40, "LOCK_READ");
#endif
#if defined(LOCK_WRITE) && !defined(OTHER_LOCK_WRITE)
_Static_assert((uint32_t)(LOCK_WRITE) == (uint32_t)0x80, "LOCK_WRITE");
#endif
#if defined(FUTEX_WAIT) && !defined(OTHER_FUTEX_WAIT)
_Static_assert((uint32_t)(FUTEX_WAIT) == (uint32_t)0x0, "FUTEX_WAIT");
#endif
#if defined(FUTEX_WAIT_PRIVATE) && !defined(OTHER_FUTEX_WAIT_PRIVATE)
_Static_assert((uint32_t)(FUTEX_WAIT_PRIVATE) == (uint32_t)0x80, "FUTEX_WAIT_PRIVATE");
#endif
#if defined(FUTEX_WAKE) && !defined(OTHER_FUTEX_WAKE)
_Static_assert((uint32_t)(FUTEX_WAKE) == (uint32_t)0x1, "FUTEX_WAKE");
#endif
#if defined(FUTEX_WAKE_PRIVATE) && !defined(OTHER_FUTEX_WAKE_PRIVATE)
_Static_assert((uint32_t)(FUTEX_WAKE_PRIVATE) == (uint32_t)0x81, "FUTEX_WAKE_PRIVATE");
#endif
#if defined(FUTEX_FD) && !defined(OTHER_FUTEX_FD)
_Static_assert((uint32_t)(FUTEX_FD) == (uint32_t)0x2, "FUTEX_FD");
#endif
#if defined(FUTEX_FD_PRIVATE) && !defined(OTHER_FUTEX_FD_PRIVATE)
_Static_assert((uint32_t)(FUTEX_FD_PRIVATE) == (uint32_t)0x82, "FUTEX_FD_PRIVATE");
#endif
#if defined(FUTEX_REQUEUE) && !defined(OTHER_FUTEX_REQUEUE)
_Static_assert((uint32_t)(FUTEX_REQUEUE) == (uint32_t)0x3, "FUTEX_REQUEUE");
#endif
#if defined(FUTEX_REQUEUE_PRIVATE) && !defined(OTHER_FUTEX_REQUEUE_PRIVATE)
_Static_assert((uint32_t)(FUTEX_REQUEUE_PRIVATE) == (uint32_t)0x83, "FUTEX_REQUEUE_PRIVATE");
#endif
#if defined(FUTEX_CMP_REQUEUE) && !defined(OTHER_FUTEX_CMP_REQUEUE)
_Static_assert((uint32_t)(FUTEX_CMP_REQUEUE) == (uint32_t)0x4, "FUTEX_CMP_REQUEUE");
#endif
#if defined(FUTEX_CMP_REQUEUE_PRIVATE) && !defined(OTHER_FUTEX_CMP_REQUEUE_PRIVATE)
_Static_assert((uint32_t)(FUTEX_CMP_REQUEUE_PRIVATE) == (uint32_t)0x84, "FUTEX_CMP_REQUEUE_PRIVATE");
#endif
#if defined(FUTEX_WAKE_OP) && !defined(OTHER_FUTEX_WAKE_OP)
_Static_assert((uint32_t)(FUTEX_WAKE_OP) == (uint32_t)0x5, "FUTEX_WAKE_OP");
#endif
#if defined(FUTEX_WAKE_OP_PRIVATE) && !defined(OTHER_FUTEX_WAKE_OP_PRIVATE)
_Static_assert((uint32_t)(FUTEX_WAKE_OP_PRIVATE) == (uint32_t)0x85, "FUTEX_WAKE_OP_PRIVATE");
#endif
#if defined(FUTEX_LOCK_PI) && !defined(OTHER_FUTEX_LOCK_PI)
_Static_assert((uint32_t)(FUTEX_LOCK_PI) == (uint32_t)0x6, "FUTEX_LOCK_PI");
#endif
#if defined(FUTEX_LOCK_PI_PRIVATE) && !defined(OTHER_FUTEX_LOCK_PI_PRIVATE)
_Static_assert((uint32_t)(FUTEX_LOCK_PI_PRIVATE) == (uint32_t)0x86, "FUTEX_LOCK_PI_PRIVATE");
#endif
#if defined(FUTEX_UNLOCK_PI) && !defined(OTHER_FUTEX_UNLOCK_PI)
_Static_assert((uint32_t)(FUTEX_UNLOCK_PI) == (uint32_t)0x7, "FUTEX_UNLOCK_PI");
#endif
#if defined(FUTEX_UNLOCK_PI_PRIVATE) && !defined(OTHER_FUTEX_UNLOCK_PI_PRIVATE)
_Static_assert((uint32_t)(FUTEX_UNLOCK_PI_PRIVATE) == (uint32_t)0x87, "FUTEX_UNLOCK_PI_PRIVATE");
#endif
#if defined(FUTEX_TRYLOCK_PI) && !defined(OTHER_FUTEX_TRYLOCK_PI)
_Static_assert((uint32_t)(FUTEX_TRYLOCK_PI) == (uint32_t)0x8, "FUTEX_TRYLOCK_PI");
#endif
#if defined(FUTEX_TRYLOCK_PI_PRIVATE) && !defined(OTHER_FUTEX_TRYLOCK_PI_PRIVATE)
_Static_assert((uint32_t)(FUTEX_TRYLOCK_PI_PRIVATE) == (uint32_t)0x88, "FUTEX_TRYLOCK_PI_PRIVATE");
#endif
#if defined(FUTEX_WAIT_BITSET) && !defined(OTHER_FUTEX_WAIT_BITSET)
_Static_assert((uint32_t)(FUTEX_WAIT_BITSET) == (uint32_t)0x9, "FUTEX_WAIT_BITSET");
#endif
#if defined(FUTEX_WAIT_BITSET_PRIVATE) && !defined(OTHER_FUTEX_WAIT_BITSET_PRIVATE)
_Static_assert((uint32_t)(FUTEX_WAIT_BITSET_PRIVATE) == (uint32_t)0x89, "FUTEX_WAIT_BITSET_PRIVATE");
#endif
#if defined(FUTEX_WAKE_BITSET) && !defined(OTHER_FUTEX_WAKE_BITSET)
_Static_assert((uint32_t)(FUTEX_WAKE_BITSET) == (uint32_t)0xa, "FUTEX_WAKE_BITSET");
#endif
#if defined(FUTEX_WAKE_BITSET_PRIVATE) && !defined(OTHER_FUTEX_WAKE_BITSET_PRIVATE)
_Static_assert((uint32_t)(FUTEX_WAKE_BITSET_PRIVATE) == (uint32_t)0x8a, "FUTEX_WAKE_BITSET_PRIVATE");
#endif
#if defined(FUTEX_WAIT_REQUEUE_PI) && !defined(OTHER_FUTEX_WAIT_REQUEUE_PI)
_Static_assert((uint32_t)(FUTEX_WAIT_REQUEUE_PI) == (uint32_t)0xb, "FUTEX_WAIT_REQUEUE_PI");
#endif
#if defined(FUTEX_WAIT_REQUEUE_PI_PRIVATE) && !defined(OTHER_FUTEX_WAIT_REQUEUE_PI_PRIVATE)
_Static_assert((uint32_t)(FUTEX_WAIT_REQUEUE_PI_PRIVATE) == (uint32_t)0x8b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE");
#endif
#if defined(FUTEX_CMP_REQUEUE_PI) && !defined(OTHER_FUTEX_CMP_REQUEUE_PI)
_Static_assert((uint32_t)(FUTEX_CMP_REQUEUE_PI) == (uint32_t)0xc, "FUTEX_CMP_REQUEUE_PI");
#endif
#if defined(FUTEX_CMP_REQUEUE_PI_PRIVATE) && !defined(OTHER_FUTEX_CMP_REQUEUE_PI_PRIVATE)
_Static_assert((uint32_t)(FUTEX_CMP_REQUEUE_PI_PRIVATE) == (uint32_t)0x8c, "FUTEX_CMP_REQUEUE_PI_PRIVATE");
#endif
#if defined(FUTEX_LOCK_PI2) && !defined(OTHER_FUTEX_LOCK_PI2)
_Static_assert((uint32_t)(FUTEX_LOCK_PI2) == (uint32_t)0xd, "FUTEX_LOCK_PI2");
#endif
#if defined(FUTEX_LOCK_PI2_PRIVATE) && !defined(OTHER_FUTEX_LOCK_PI2_PRIVATE)
_Static_assert((uint32_t)(FUTEX_LOCK_PI2_PRIVATE) == (uint32_t)0x8d, "FUTEX_LOCK_PI2_PRIVATE");
#endif
#if defined(GRND_NONBLOCK) && !defined(OTHER_GRND_NONBLOCK)
_Static_assert((uint32_t)(GRND_NONBLOCK) == (uint32_t)0x1, "GRND_NONBLOCK");
#endif
#if defined(GRND_RANDOM) && !defined(OTHER_GRND_RANDOM)
_Static_assert((uint32_t)(GRND_RANDOM) == (uint32_t)0x2, "GRND_RANDOM");
#endif
#if defined(GRND_INSECURE) && !defined(OTHER_GRND_INSECURE)
_Static_assert((uint32_t)(GRND_INSECURE) == (uint32_t)0x4, "GRND_INSECURE");
#endif
#if defined(TCGETS) && !defined(OTHER_TCGETS)
_Static_assert((uint32_t)(TCGETS) == (uint32_t)0x5401, "TCGETS");
#endif
#if defined(TCSETS) && !defined(OTHER_TCSETS)
_Static_assert((uint32_t)(TCSETS) == (uint32_t)0x5402, "TCSETS");
#endif
#if defined(TCSETSW) && !defined(OTHER_TCSETSW)
_Static_assert((uint32_t)(TCSETSW) == (uint32_t)0x5403, "TCSETSW");
#endif
#if defined(TCSETSF) && !defined(OTHER_TCSETSF)
_Static_assert((uint32_t)(TCSETSF) == (uint32_t)0x5404, "TCSETSF");
#endif
#if defined(TCGETA) && !defined(OTHER_TCGETA)
_Static_assert((uint32_t)(TCGETA) == (uint32_t)0x5405, "TCGETA");
#endif
#if defined(TCSETA) && !defined(OTHER_TCSETA)
_Static_assert((uint32_t)(TCSETA) == (uint32_t)0x5406, "TCSETA");
#endif
#if defined(TCSETAW) && !defined(OTHER_TCSETAW)
_Static_assert((uint32_t)(TCSETAW) == (uint32_t)0x5407, "TCSETAW");
#endif
#if defined(TCSETAF) && !defined(OTHER_TCSETAF)
_Static_assert((uint32_t)(TCSETAF) == (uint32_t)0x5408, "TCSETAF");
#endif
#if defined(TCSBRK) && !defined(OTHER_TCSBRK)
_Static_assert((uint32_t)(TCSBRK) == (uint32_t)0x5409, "TCSBRK");
#endif
#if defined(TCXONC) && !defined(OTHER_TCXONC)
_Static_assert((uint32_t)(TCXONC) == (uint32_t)0x540a, "TCXONC");
#endif
#if defined(TCFLSH) && !defined(OTHER_TCFLSH)
_Static_assert((uint32_t)(TCFLSH) == (uint32_t)0x540b, "TCFLSH");
#endif
#if defined(TIOCEXCL) && !defined(OTHER_TIOCEXCL)
_Static_assert((uint32_t)(TIOCEXCL) == (uint32_t)0x540c, "TIOCEXCL");
#endif
#if defined(TIOCNXCL) && !defined(OTHER_TIOCNXCL)
_Static_assert((uint32_t)(TIOCNXCL) == (uint32_t)0x540d, "TIOCNXCL");
#endif
#if defined(TIOCSCTTY) && !defined(OTHER_TIOCSCTTY)
_Static_assert((uint32_t)(TIOCSCTTY) == (uint32_t)0x540e, "TIOCSCTTY");
#endif
#if defined(TIOCGPGRP) && !defined(OTHER_TIOCGPGRP)
_Static_assert((uint32_t)(TIOCGPGRP) == (uint32_t)0x540f, "TIOCGPGRP");
#endif
#if defined(TIOCSPGRP) && !defined(OTHER_TIOCSPGRP)
_Static_assert((uint32_t)(TIOCSPGRP) == (uint32_t)0x5410, "TIOCSPGRP");
#endif
#if defined(TIOCOUTQ) && !defined(OTHER_TIOCOUTQ)
_Static_assert((uint32_t)(TIOCOUTQ) == (uint32_t)0x5411, "TIOCOUTQ");
#endif
#if defined(TIOCSTI) && !defined(OTHER_TIOCSTI)
_Static_assert((uint32_t)(TIOCSTI) == (uint32_t)0x5412, "TIOCSTI");
#endif
#if defined(TIOCGWINSZ) && !defined(OTHER_TIOCGWINSZ)
_Static_assert((uint32_t)(TIOCGWINSZ) == (uint32_t)0x5413, "TIOCGWINSZ");
#endif
#if defined(TIOCSWINSZ) && !defined(OTHER_TIOCSWINSZ)
_Static_assert((uint32_t)(TIOCSWINSZ) == (uint32_t)0x5414, "TIOCSWINSZ");
#endif
#if defined(TIOCMGET) && !defined(OTHER_TIOCMGET)
_Static_assert((uint32_t)(TIOCMGET) == (uint32_t)0x5415, "TIOCMGET");
#endif
#if defined(TIOCMBIS) && !defined(OTHER_TIOCMBIS)
_Static_assert((uint32_t)(TIOCMBIS) == (uint32_t)0x5416, "TIOCMBIS");
#endif
#if defined(TIOCMBIC) && !defined(OTHER_TIOCMBIC)
_Static_assert((uint32_t)(TIOCMBIC) == (uint32_t)0x5417, "TIOCMBIC");
#endif
#if defined(TIOCMSET) && !defined(OTHER_TIOCMSET)
_Static_assert((uint32_t)(TIOCMSET) == (uint32_t)0x5418, "TIOCMSET");
#endif
#if defined(TIOCGSOFTCAR) && !defined(OTHER_TIOCGSOFTCAR)
_Static_assert((uint32_t)(TIOCGSOFTCAR) == (uint32_t)0x5419, "TIOCGSOFTCAR");
#endif
#if defined(TIOCSSOFTCAR) && !defined(OTHER_TIOCSSOFTCAR)
_Static_assert((uint32_t)(TIOCSSOFTCAR) == (uint32_t)0x541a, "TIOCSSOFTCAR");
#endif
#if defined(FIONREAD) && !defined(OTHER_FIONREAD)
_Static_assert((uint32_t)(FIONREAD) == (uint32_t)0x541b, "FIONREAD");
#endif
#if defined(TIOCLINUX) && !defined(OTHER_TIOCLINUX)
_Static_assert((uint32_t)(TIOCLINUX) == (uint32_t)0x541c, "TIOCLINUX");
#endif
#if defined(TIOCCONS) && !defined(OTHER_TIOCCONS)
_Static_assert((uint32_t)(TIOCCONS) == (uint32_t)0x541d, "TIOCCONS");
#endif
#if defined(TIOCGSERIAL) && !defined(OTHER_TIOCGSERIAL)
_Static_assert((uint32_t)(TIOCGSERIAL) == (uint32_t)0x541e, "TIOCGSERIAL");
#endif
#if defined(TIOCSSERIAL) && !defined(OTHER_TIOCSSERIAL)
_Static_assert((uint32_t)(TIOCSSERIAL) == (uint32_t)0x541f, "TIOCSSERIAL");
#endif
#if defined(TIOCPKT) && !defined(OTHER_TIOCPKT)
_Static_assert((uint32_t)(TIOCPKT) == (uint32_t)0x5420, "TIOCPKT");
#endif
#if defined(FIONBIO) && !defined(OTHER_FIONBIO)
_Static_assert((uint32_t)(FIONBIO) == (uint32_t)0x5421, "FIONBIO");
#endif
#if defined(TIOCNOTTY) && !defined(OTHER_TIOCNOTTY)
_Static_assert((uint32_t)(TIOCNOTTY) == (uint32_t)0x5422, "TIOCNOTTY");
#endif
#if defined(TIOCSETD) && !defined(OTHER_TIOCSETD)
_Static_assert((uint32_t)(TIOCSETD) == (uint32_t)0x5423, "TIOCSETD");
#endif
#if defined(TIOCGETD) && !defined(OTHER_TIOCGETD)
_Static_assert((uint32_t)(TIOCGETD) == (uint32_t)0x5424, "TIOCGETD");
#endif
#if defined(TCSBRKP) && !defined(OTHER_TCSBRKP)
_Static_assert((uint32_t)(TCSBRKP) == (uint32_t)0x5425, "TCSBRKP");
#endif
#if defined(TIOCSBRK) && !defined(OTHER_TIOCSBRK)
_Static_assert((uint32_t)(TIOCSBRK) == (uint32_t)0x5427, "TIOCSBRK");
#endif
#if defined(TIOCCBRK) && !defined(OTHER_TIOCCBRK)
_Static_assert((uint32_t)(TIOCCBRK) == (uint32_t)0x5428, "TIOCCBRK");
#endif
#if defined(TIOCGSID) && !defined(OTHER_TIOCGSID)
_Static_assert((uint32_t)(TIOCGSID) == (uint32_t)0x5429, "TIOCGSID");
#endif
#if defined(TCGETS2) && !defined(OTHER_TCGETS2)
_Static_assert((uint32_t)(TCGETS2) == (uint32_t)0x802c542a, "TCGETS2");
#endif
#if defined(TCSETS2) && !defined(OTHER_TCSETS2)
_Static_assert((uint32_t)(TCSETS2) == (uint32_t)0x402c542b, "TCSETS2");
#endif
#if defined(TCSETSW2) && !defined(OTHER_TCSETSW2)
_Static_assert((uint32_t)(TCSETSW2) == (uint32_t)0x402c542c, "TCSETSW2");
#endif
#if defined(TCSETSF2) && !defined(OTHER_TCSETSF2)
_Static_assert((uint32_t)(TCSETSF2) == (uint32_t)0x402c542d, "TCSETSF2");
#endif
#if defined(TIOCGRS485) && !defined(OTHER_TIOCGRS485)
_Static_assert((uint32_t)(TIOCGRS485) == (uint32_t)0x542e, "TIOCGRS485");
#endif
#if defined(TIOCSRS485) && !defined(OTHER_TIOCSRS485)
_Static_assert((uint32_t)(TIOCSRS485) == (uint32_t)0x542f, "TIOCSRS485");
#endif
#if defined(TIOCGPTN) && !defined(OTHER_TIOCGPTN)
_Static_assert((uint32_t)(TIOCGPTN) == (uint32_t)0x80045430, "TIOCGPTN");
#endif
#if defined(TIOCSPTLCK) && !defined(OTHER_TIOCSPTLCK)
_Static_assert((uint32_t)(TIOCSPTLCK) == (uint32_t)0x40045431, "TIOCSPTLCK");
#endif
#if defined(TIOCGDEV) && !defined(OTHER_TIOCGDEV)
_Static_assert((uint32_t)(TIOCGDEV) == (uint32_t)0x80045432, "TIOCGDEV");
#endif
#if defined(TCGETX) && !defined(OTHER_TCGETX)
_Static_assert((uint32_t)(TCGETX) == (uint32_t)0x5432, "TCGETX");
#endif
#if defined(TCSETX) && !defined(OTHER_TCSETX)
_Static_assert((uint32_t)(TCSETX) == (uint32_t)0x5433, "TCSETX");
#endif
#if defined(TCSETXF) && !defined(OTHER_TCSETXF)
_Static_assert((uint32_t)(TCSETXF) == (uint32_t)0x5434, "TCSETXF");
#endif
#if defined(TCSETXW) && !defined(OTHER_TCSETXW)
_Static_assert((uint32_t)(TCSETXW) == (uint32_t)0x5435, "TCSETXW");
#endif
#if defined(TIOCSIG) && !defined(OTHER_TIOCSIG)
_Static_assert((uint32_t)(TIOCSIG) == (uint32_t)0x40045436, "TIOCSIG");
#endif
#if defined(TIOCVHANGUP) && !defined(OTHER_TIOCVHANGUP)
_Static_assert((uint32_t)(TIOCVHANGUP) == (uint32_t)0x5437, "TIOCVHANGUP");
#endif
#if defined(TIOCGPKT) && !defined(OTHER_TIOCGPKT)
_Static_assert((uint32_t)(TIOCGPKT) == (uint32_t)0x80045438, "TIOCGPKT");
#endif
#if defined(TIOCGPTLCK) && !defined(OTHER_TIOCGPTLCK)
_Static_assert((uint32_t)(TIOCGPTLCK) == (uint32_t)0x80045439, "TIOCGPTLCK");
#endif
#if defined(TIOCGEXCL) && !defined(OTHER_TIOCGEXCL)
_Static_assert((uint32_t)(TIOCGEXCL) == (uint32_t)0x80045440, "TIOCGEXCL");
#endif
#if defined(TIOCGPTPEER) && !defined(OTHER_TIOCGPTPEER)
_Static_assert((uint32_t)(TIOCGPTPEER) == (uint32_t)0x5441, "TIOCGPTPEER");
#endif
#if defined(FIONCLEX) && !defined(OTHER_FIONCLEX)
_Static_assert((uint32_t)(FIONCLEX) == (uint32_t)0x5450, "FIONCLEX");
#endif
#if defined(FIOCLEX) && !defined(OTHER_FIOCLEX)
_Static_assert((uint32_t)(FIOCLEX) == (uint32_t)0x5451, "FIOCLEX");
#endif
#if defined(FIOASYNC) && !defined(OTHER_FIOASYNC)
_Static_assert((uint32_t)(FIOASYNC) == (uint32_t)0x5452, "FIOASYNC");
#endif
#if defined(TIOCSERCONFIG) && !defined(OTHER_TIOCSERCONFIG)
_Static_assert((uint32_t)(TIOCSERCONFIG) == (uint32_t)0x5453, "TIOCSERCONFIG");
#endif
#if defined(TIOCSERGWILD) && !defined(OTHER_TIOCSERGWILD)
_Static_assert((uint32_t)(TIOCSERGWILD) == (uint32_t)0x5454, "TIOCSERGWILD");
#endif
#if defined(TIOCSERSWILD) && !defined(OTHER_TIOCSERSWILD)
_Static_assert((uint32_t)(TIOCSERSWILD) == (uint32_t)0x5455, "TIOCSERSWILD");
#endif
#if defined(TIOCGLCKTRMIOS) && !defined(OTHER_TIOCGLCKTRMIOS)
_Static_assert((uint32_t)(TIOCGLCKTRMIOS) == (uint32_t)0x5456, "TIOCGLCKTRMIOS");
#endif
#if defined(TIOCSLCKTRMIOS) && !defined(OTHER_TIOCSLCKTRMIOS)
_Static_assert((uint32_t)(TIOCSLCKTRMIOS) == (uint32_t)0x5457, "TIOCSLCKTRMIOS");
#endif
#if defined(TIOCSERGSTRUCT) && !defined(OTHER_TIOCSERGSTRUCT)
_Static_assert((uint32_t)(TIOCSERGSTRUCT) == (uint32_t)0x5458, "TIOCSERGSTRUCT");
#endif
#if defined(TIOCSERGETLSR) && !defined(OTHER_TIOCSERGETLSR)
_Static_assert((uint32_t)(TIOCSERGETLSR) == (uint32_t)0x5459, "TIOCSERGETLSR");
#endif
#if defined(TIOCSERGETMULTI) && !defined(OTHER_TIOCSERGETMULTI)
_Static_assert((uint32_t)(TIOCSERGETMULTI) == (uint32_t)0x545a, "TIOCSERGETMULTI");
#endif
#if defined(TIOCSERSETMULTI) && !defined(OTHER_TIOCSERSETMULTI)
_Static_assert((uint32_t)(TIOCSERSETMULTI) == (uint32_t)0x545b, "TIOCSERSETMULTI");
#endif
#if defined(TIOCMIWAIT) && !defined(OTHER_TIOCMIWAIT)
_Static_assert((uint32_t)(TIOCMIWAIT) == (uint32_t)0x545c, "TIOCMIWAIT");
#endif
#if defined(TIOCGICOUNT) && !defined(OTHER_TIOCGICOUNT)
_Static_assert((uint32_t)(TIOCGICOUNT) == (uint32_t)0x545d, "TIOCGICOUNT");
#endif
#if defined(FIOSETOWN) && !defined(OTHER_FIOSETOWN)
_Static_assert((uint32_t)(FIOSETOWN) == (uint32_t)0x8901, "FIOSETOWN");
#endif
#if defined(SIOCSPGRP) && !defined(OTHER_SIOCSPGRP)
_Static_assert((uint32_t)(SIOCSPGRP) == (uint32_t)0x8902, "SIOCSPGRP");
#endif
#if defined(FIOGETOWN) && !defined(OTHER_FIOGETOWN)
_Static_assert((uint32_t)(FIOGETOWN) == (uint32_t)0x8903, "FIOGETOWN");
#endif
#if defined(SIOCGPGRP) && !defined(OTHER_SIOCGPGRP)
_Static_assert((uint32_t)(SIOCGPGRP) == (uint32_t)0x8904, "SIOCGPGRP");
#endif
#if defined(SIOCATMARK) && !defined(OTHER_SIOCATMARK)
_Static_assert((uint32_t)(SIOCATMARK) == (uint32_t)0x8905, "SIOCATMARK");
#endif
#if defined(SIOCGSTAMP_OLD) && !defined(OTHER_SIOCGSTAMP_OLD)
_Static_assert((uint32_t)(SIOCGSTAMP_OLD) == (uint32_t)0x8906, "SIOCGSTAMP_OLD");
#endif
#if defined(SIOCGSTAMPNS_OLD) && !defined(OTHER_SIOCGSTAMPNS_OLD)
_Static_assert((uint32_t)(SIOCGSTAMPNS_OLD) == (uint32_t)0x8907, "SIOCGSTAMPNS_OLD");
#endif
#if defined(SIOCADDRT) && !defined(OTHER_SIOCADDRT)
_Static_assert((uint32_t)(SIOCADDRT) == (uint32_t)0x890b, "SIOCADDRT");
#endif
#if defined(SIOCDELRT) && !defined(OTHER_SIOCDELRT)
_Static_assert((uint32_t)(SIOCDELRT) == (uint32_t)0x890c, "SIOCDELRT");
#endif
#if defined(SIOCRTMSG) && !defined(OTHER_SIOCRTMSG)
_Static_assert((uint32_t)(SIOCRTMSG) == (uint32_t)0x890d, "SIOCRTMSG");
#endif
#if defined(SIOCGIFNAME) && !defined(OTHER_SIOCGIFNAME)
_Static_assert((uint32_t)(SIOCGIFNAME) == (uint32_t)0x8910, "SIOCGIFNAME");
#endif
#if defined(SIOCSIFLINK) && !defined(OTHER_SIOCSIFLINK)
_Static_assert((uint32_t)(SIOCSIFLINK) == (uint32_t)0x8911, "SIOCSIFLINK");
#endif
#if defined(SIOCGIFCONF) && !defined(OTHER_SIOCGIFCONF)
_Static_assert((uint32_t)(SIOCGIFCONF) == (uint32_t)0x8912, "SIOCGIFCONF");
#endif
#if defined(SIOCGIFFLAGS) && !defined(OTHER_SIOCGIFFLAGS)
_Static_assert((uint32_t)(SIOCGIFFLAGS) == (uint32_t)0x8913, "SIOCGIFFLAGS");
#endif
#if defined(SIOCSIFFLAGS) && !defined(OTHER_SIOCSIFFLAGS)
_Static_assert((uint32_t)(SIOCSIFFLAGS) == (uint32_t)0x8914, "SIOCSIFFLAGS");
#endif
#if defined(SIOCGIFADDR) && !defined(OTHER_SIOCGIFADDR)
_Static_assert((uint32_t)(SIOCGIFADDR) == (uint32_t)0x8915, "SIOCGIFADDR");
#endif
#if defined(SIOCSIFADDR) && !defined(OTHER_SIOCSIFADDR)
_Static_assert((uint32_t)(SIOCSIFADDR) == (uint32_t)0x8916, "SIOCSIFADDR");
#endif
#if defined(SIOCGIFDSTADDR) && !defined(OTHER_SIOCGIFDSTADDR)
_Static_assert((uint32_t)(SIOCGIFDSTADDR) == (uint32_t)0x8917, "SIOCGIFDSTADDR");
#endif
#if defined(SIOCSIFDSTADDR) && !defined(OTHER_SIOCSIFDSTADDR)
_Static_assert((uint32_t)(SIOCSIFDSTADDR) == (uint32_t)0x8918, "SIOCSIFDSTADDR");
#endif
#if defined(SIOCGIFBRDADDR) && !defined(OTHER_SIOCGIFBRDADDR)
_Static_assert((uint32_t)(SIOCGIFBRDADDR) == (uint32_t)0x8919, "SIOCGIFBRDADDR");
#endif
#if defined(SIOCSIFBRDADDR) && !defined(OTHER_SIOCSIFBRDADDR)
_Static_assert((uint32_t)(SIOCSIFBRDADDR) == (uint32_t)0x891a, "SIOCSIFBRDADDR");
#endif
#if defined(SIOCGIFNETMASK) && !defined(OTHER_SIOCGIFNETMASK)
_Static_assert((uint32_t)(SIOCGIFNETMASK) == (uint32_t)0x891b, "SIOCGIFNETMASK");
#endif
#if defined(SIOCSIFNETMASK) && !defined(OTHER_SIOCSIFNETMASK)
_Static_assert((uint32_t)(SIOCSIFNETMASK) == (uint32_t)0x891c, "SIOCSIFNETMASK");
#endif
#if defined(SIOCGIFMETRIC) && !defined(OTHER_SIOCGIFMETRIC)
_Static_assert((uint32_t)(SIOCGIFMETRIC) == (uint32_t)0x891d, "SIOCGIFMETRIC");
#endif
#if defined(SIOCSIFMETRIC) && !defined(OTHER_SIOCSIFMETRIC)
_Static_assert((uint32_t)(SIOCSIFMETRIC) == (uint32_t)0x891e, "SIOCSIFMETRIC");
#endif
#if defined(SIOCGIFMEM) && !defined(OTHER_SIOCGIFMEM)
_Static_assert((uint32_t)(SIOCGIFMEM) == (uint32_t)0x891f, "SIOCGIFMEM");
#endif
#if defined(SIOCSIFMEM) && !defined(OTHER_SIOCSIFMEM)
_Static_assert((uint32_t)(SIOCSIFMEM) == (uint32_t)0x8920, "SIOCSIFMEM");
#endif
#if defined(SIOCGIFMTU) && !defined(OTHER_SIOCGIFMTU)
_Static_assert((uint32_t)(SIOCGIFMTU) == (uint32_t)0x8921, "SIOCGIFMTU");
#endif
#if defined(SIOCSIFMTU) && !defined(OTHER_SIOCSIFMTU)
_Static_assert((uint32_t)(SIOCSIFMTU) == (uint32_t)0x8922, "SIOCSIFMTU");
#endif
#if defined(SIOCSIFNAME) && !defined(OTHER_SIOCSIFNAME)
_Static_assert((uint32_t)(SIOCSIFNAME) == (uint32_t)0x8923, "SIOCSIFNAME");
#endif
#if defined(SIOCSIFHWADDR) && !defined(OTHER_SIOCSIFHWADDR)
_Static_assert((uint32_t)(SIOCSIFHWADDR) == (uint32_t)0x8924, "SIOCSIFHWADDR");
#endif
#if defined(SIOCGIFENCAP) && !defined(OTHER_SIOCGIFENCAP)
_Static_assert((uint32_t)(SIOCGIFENCAP) == (uint32_t)0x8925, "SIOCGIFENCAP");
#endif
#if defined(SIOCSIFENCAP) && !defined(OTHER_SIOCSIFENCAP)
_Static_assert((uint32_t)(SIOCSIFENCAP) == (uint32_t)0x8926, "SIOCSIFENCAP");
#endif
#if defined(SIOCGIFHWADDR) && !defined(OTHER_SIOCGIFHWADDR)
_Static_assert((uint32_t)(SIOCGIFHWADDR) == (uint32_t)0x8927, "SIOCGIFHWADDR");
#endif
#if defined(SIOCGIFSLAVE) && !defined(OTHER_SIOCGIFSLAVE)
_Static_assert((uint32_t)(SIOCGIFSLAVE) == (uint32_t)0x8929, "SIOCGIFSLAVE");
#endif
#if defined(SIOCSIFSLAVE) && !defined(OTHER_SIOCSIFSLAVE)
_Static_assert((uint32_t)(SIOCSIFSLAVE) == (uint32_t)0x8930, "SIOCSIFSLAVE");
#endif
#if defined(SIOCADDMULTI) && !defined(OTHER_SIOCADDMULTI)
_Static_assert((uint32_t)(SIOCADDMULTI) == (uint32_t)0x8931, "SIOCADDMULTI");
#endif
#if defined(SIOCDELMULTI) && !defined(OTHER_SIOCDELMULTI)
_Static_assert((uint32_t)(SIOCDELMULTI) == (uint32_t)0x8932, "SIOCDELMULTI");
#endif
#if defined(SIOCGIFINDEX) && !defined(OTHER_SIOCGIFINDEX)
_Static_assert((uint32_t)(SIOCGIFINDEX) == (uint32_t)0x8933, "SIOCGIFINDEX");
#endif
#if defined(SIOCSIFPFLAGS) && !defined(OTHER_SIOCSIFPFLAGS)
_Static_assert((uint32_t)(SIOCSIFPFLAGS) == (uint32_t)0x8934, "SIOCSIFPFLAGS");
#endif
#if defined(SIOCGIFPFLAGS) && !defined(OTHER_SIOCGIFPFLAGS)
_Static_assert((uint32_t)(SIOCGIFPFLAGS) == (uint32_t)0x8935, "SIOCGIFPFLAGS");
#endif
#if defined(SIOCDIFADDR) && !defined(OTHER_SIOCDIFADDR)
_Static_assert((uint32_t)(SIOCDIFADDR) == (uint32_t)0x8936, "SIOCDIFADDR");
#endif
#if defined(SIOCSIFHWBROADCAST) && !defined(OTHER_SIOCSIFHWBROADCAST)
_Static_assert((uint32_t)(SIOCSIFHWBROADCAST) == (uint32_t)0x8937, "SIOCSIFHWBROADCAST");
#endif
#if defined(SIOCGIFCOUNT) && !defined(OTHER_SIOCGIFCOUNT)
_Static_assert((uint32_t)(SIOCGIFCOUNT) == (uint32_t)0x8938, "SIOCGIFCOUNT");
#endif
#if defined(SIOCGIFBR) && !defined(OTHER_SIOCGIFBR)
_Static_assert((uint32_t)(SIOCGIFBR) == (uint32_t)0x8940, "SIOCGIFBR");
#endif
#if defined(SIOCSIFBR) && !defined(OTHER_SIOCSIFBR)
_Static_assert((uint32_t)(SIOCSIFBR) == (uint32_t)0x8941, "SIOCSIFBR");
#endif
#if defined(SIOCGIFTXQLEN) && !defined(OTHER_SIOCGIFTXQLEN)
_Static_assert((uint32_t)(SIOCGIFTXQLEN) == (uint32_t)0x8942, "SIOCGIFTXQLEN");
#endif
#if defined(SIOCSIFTXQLEN) && !defined(OTHER_SIOCSIFTXQLEN)
_Static_assert((uint32_t)(SIOCSIFTXQLEN) == (uint32_t)0x8943, "SIOCSIFTXQLEN");
#endif
#if defined(SIOCETHTOOL) && !defined(OTHER_SIOCETHTOOL)
_Static_assert((uint32_t)(SIOCETHTOOL) == (uint32_t)0x8946, "SIOCETHTOOL");
#endif
#if defined(SIOCGMIIPHY) && !defined(OTHER_SIOCGMIIPHY)
_Static_assert((uint32_t)(SIOCGMIIPHY) == (uint32_t)0x8947, "SIOCGMIIPHY");
#endif
#if defined(SIOCGMIIREG) && !defined(OTHER_SIOCGMIIREG)
_Static_assert((uint32_t)(SIOCGMIIREG) == (uint32_t)0x8948, "SIOCGMIIREG");
#endif
#if defined(SIOCSMIIREG) && !defined(OTHER_SIOCSMIIREG)
_Static_assert((uint32_t)(SIOCSMIIREG) == (uint32_t)0x8949, "SIOCSMIIREG");
#endif
#if defined(SIOCWANDEV) && !defined(OTHER_SIOCWANDEV)
_Static_assert((uint32_t)(SIOCWANDEV) == (uint32_t)0x894a, "SIOCWANDEV");
#endif
#if defined(SIOCOUTQNSD) && !defined(OTHER_SIOCOUTQNSD)
_Static_assert((uint32_t)(SIOCOUTQNSD) == (uint32_t)0x894b, "SIOCOUTQNSD");
#endif
#if defined(SIOCGSKNS) && !defined(OTHER_SIOCGSKNS)
_Static_assert((uint32_t)(SIOCGSKNS) == (uint32_t)0x894c, "SIOCGSKNS");
#endif
#if defined(SIOCDARP) && !defined(OTHER_SIOCDARP)
_Static_assert((uint32_t)(SIOCDARP) == (uint32_t)0x8953, "SIOCDARP");
#endif
#if defined(SIOCGARP) && !defined(OTHER_SIOCGARP)
_Static_assert((uint32_t)(SIOCGARP) == (uint32_t)0x8954, "SIOCGARP");
#endif
#if defined(SIOCSARP) && !defined(OTHER_SIOCSARP)
_Static_assert((uint32_t)(SIOCSARP) == (uint32_t)0x8955, "SIOCSARP");
#endif
#if defined(SIOCDRARP) && !defined(OTHER_SIOCDRARP)
_Static_assert((uint32_t)(SIOCDRARP) == (uint32_t)0x8960, "SIOCDRARP");
#endif
#if defined(SIOCGRARP) && !defined(OTHER_SIOCGRARP)
_Static_assert((uint32_t)(SIOCGRARP) == (uint32_t)0x8961, "SIOCGRARP");
#endif
#if defined(SIOCSRARP) && !defined(OTHER_SIOCSRARP)
_Static_assert((uint32_t)(SIOCSRARP) == (uint32_t)0x8962, "SIOCSRARP");
#endif
#if defined(SIOCGIFMAP) && !defined(OTHER_SIOCGIFMAP)
_Static_assert((uint32_t)(SIOCGIFMAP) == (uint32_t)0x8970, "SIOCGIFMAP");
#endif
#if defined(SIOCSIFMAP) && !defined(OTHER_SIOCSIFMAP)
_Static_assert((uint32_t)(SIOCSIFMAP) == (uint32_t)0x8971, "SIOCSIFMAP");
#endif
#if defined(SIOCADDDLCI) && !defined(OTHER_SIOCADDDLCI)
_Static_assert((uint32_t)(SIOCADDDLCI) == (uint32_t)0x8980, "SIOCADDDLCI");
#endif
#if defined(SIOCDELDLCI) && !defined(OTHER_SIOCDELDLCI)
_Static_assert((uint32_t)(SIOCDELDLCI) == (uint32_t)0x8981, "SIOCDELDLCI");
#endif
#if defined(SIOCGIFVLAN) && !defined(OTHER_SIOCGIFVLAN)
_Static_assert((uint32_t)(SIOCGIFVLAN) == (uint32_t)0x8982, "SIOCGIFVLAN");
#endif
#if defined(SIOCSIFVLAN) && !defined(OTHER_SIOCSIFVLAN)
_Static_assert((uint32_t)(SIOCSIFVLAN) == (uint32_t)0x8983, "SIOCSIFVLAN");
#endif
#if defined(SIOCBONDENSLAVE) && !defined(OTHER_SIOCBONDENSLAVE)
_Static_assert((uint32_t)(SIOCBONDENSLAVE) == (uint32_t)0x8990, "SIOCBONDENSLAVE");
#endif
#if defined(SIOCBONDRELEASE) && !defined(OTHER_SIOCBONDRELEASE)
_Static_assert((uint32_t)(SIOCBONDRELEASE) == (uint32_t)0x8991, "SIOCBONDRELEASE");
#endif
#if defined(SIOCBONDSETHWADDR) && !defined(OTHER_SIOCBONDSETHWADDR)
_Static_assert((uint32_t)(SIOCBONDSETHWADDR) == (uint32_t)0x8992, "SIOCBONDSETHWADDR");
#endif
#if defined(SIOCBONDSLAVEINFOQUERY) && !defined(OTHER_SIOCBONDSLAVEINFOQUERY)
_Static_assert((uint32_t)(SIOCBONDSLAVEINFOQUERY) == (uint32_t)0x8993, "SIOCBONDSLAVEINFOQUERY");
#endif
#if defined(SIOCBONDINFOQUERY) && !defined(OTHER_SIOCBONDINFOQUERY)
_Static_assert((uint32_t)(SIOCBONDINFOQUERY) == (uint32_t)0x8994, "SIOCBONDINFOQUERY");
#endif
#if defined(SIOCBONDCHANGEACTIVE) && !defined(OTHER_SIOCBONDCHANGEACTIVE)
_Static_assert((uint32_t)(SIOCBONDCHANGEACTIVE) == (uint32_t)0x8995, "SIOCBONDCHANGEACTIVE");
#endif
#if defined(SIOCBRADDBR) && !defined(OTHER_SIOCBRADDBR)
_Static_assert((uint32_t)(SIOCBRADDBR) == (uint32_t)0x89a0, "SIOCBRADDBR");
#endif
#if defined(SIOCBRDELBR) && !defined(OTHER_SIOCBRDELBR)
_Static_assert((uint32_t)(SIOCBRDELBR) == (uint32_t)0x89a1, "SIOCBRDELBR");
#endif
#if defined(SIOCBRADDIF) && !defined(OTHER_SIOCBRADDIF)
_Static_assert((uint32_t)(SIOCBRADDIF) == (uint32_t)0x89a2, "SIOCBRADDIF");
#endif
#if defined(SIOCBRDELIF) && !defined(OTHER_SIOCBRDELIF)
_Static_assert((uint32_t)(SIOCBRDELIF) == (uint32_t)0x89a3, "SIOCBRDELIF");
#endif
#if defined(SIOCSHWTSTAMP) && !defined(OTHER_SIOCSHWTSTAMP)
_Static_assert((uint32_t)(SIOCSHWTSTAMP) == (uint32_t)0x89b0, "SIOCSHWTSTAMP");
#endif
#if defined(SIOCGHWTSTAMP) && !defined(OTHER_SIOCGHWTSTAMP)
_Static_assert((uint32_t)(SIOCGHWTSTAMP) == (uint32_t)0x89b1, "SIOCGHWTSTAMP");
#endif
#if defined(MADV_NORMAL) && !defined(OTHER_MADV_NORMAL)
_Static_assert((uint32_t)(MADV_NORMAL) == (uint32_t)0x0, "MADV_NORMAL");
#endif
#if defined(MADV_RANDOM) && !defined(OTHER_MADV_RANDOM)
_Static_assert((uint32_t)(MADV_RANDOM) == (uint32_t)0x1, "MADV_RANDOM");
#endif
#if defined(MADV_SEQUENTIAL) && !defined(OTHER_MADV_SEQUENTIAL)
_Static_assert((uint32_t)(MADV_SEQUENTIAL) == (uint32_t)0x2, "MADV_SEQUENTIAL");
#endif
#if defined(MADV_WILLNEED) && !defined(OTHER_MADV_WILLNEED)
_Static_assert((uint32_t)(MADV_WILLNEED) == (uint32_t)0x3, "MADV_WILLNEED");
#endif
#if defined(MADV_DONTNEED) && !defined(OTHER_MADV_DONTNEED)
_Static_assert((uint32_t)(MADV_DONTNEED) == (uint32_t)0x4, "MADV_DONTNEED");
#endif
#if defined(MADV_FREE) && !defined(OTHER_MADV_FREE)
_Static_assert((uint32_t)(MADV_FREE) == (uint32_t)0x8, "MADV_FREE");
#endif
#if defined(MADV_REMOVE) && !defined(OTHER_MADV_REMOVE)
_Static_assert((uint32_t)(MADV_REMOVE) == (uint32_t)0x9, "MADV_REMOVE");
#endif
#if defined(MADV_DONTFORK) && !defined(OTHER_MADV_DONTFORK)
_Static_assert((uint32_t)(MADV_DONTFORK) == (uint32_t)0xa, "MADV_DONTFORK");
#endif
#if defined(MADV_DOFORK) && !defined(OTHER_MADV_DOFORK)
_Static_assert((uint32_t)(MADV_DOFORK) == (uint32_t)0xb, "MADV_DOFORK");
#endif
#if defined(MADV_HWPOISON) && !defined(OTHER_MADV_HWPOISON)
_Static_assert((uint32_t)(MADV_HWPOISON) == (uint32_t)0x64, "MADV_HWPOISON");
#endif
#if defined(MADV_SOFT_OFFLINE) && !defined(OTHER_MADV_SOFT_OFFLINE)
_Static_assert((uint32_t)(MADV_SOFT_OFFLINE) == (uint32_t)0x65, "MADV_SOFT_OFFLINE");
#endif
#if defined(MADV_MERGEABLE) && !defined(OTHER_MADV_MERGEABLE)
_Static_assert((uint32_t)(MADV_MERGEABLE) == (uint32_t)0xc, "MADV_MERGEABLE");
#endif
#if defined(MADV_UNMERGEABLE) && !defined(OTHER_MADV_UNMERGEABLE)
_Static_assert((uint32_t)(MADV_UNMERGEABLE) == (uint32_t)0xd, "MADV_UNMERGEABLE");
#endif
#if defined(MADV_HUGEPAGE) && !defined(OTHER_MADV_HUGEPAGE)
_Static_assert((uint32_t)(MADV_HUGEPAGE) == (uint32_t)0xe, "MADV_HUGEPAGE");
#endif
#if defined(MADV_NOHUGEPAGE) && !defined(OTHER_MADV_NOHUGEPAGE)
_Static_assert((uint32_t)(MADV_NOHUGEPAGE) == (uint32_t)0xf, "MADV_NOHUGEPAGE");
#endif
#if defined(MADV_DONTDUMP) && !defined(OTHER_MADV_DONTDUMP)
_Static_assert((uint32_t)(MADV_DONTDUMP) == (uint32_t)0x10, "MADV_DONTDUMP");
#endif
#if defined(MADV_DODUMP) && !defined(OTHER_MADV_DODUMP)
_Static_assert((uint32_t)(MADV_DODUMP) == (uint32_t)0x11, "MADV_DODUMP");
#endif
#if defined(MADV_WIPEONFORK) && !defined(OTHER_MADV_WIPEONFORK)
_Static_assert((uint32_t)(MADV_WIPEONFORK) == (uint32_t)0x12, "MADV_WIPEONFORK");
#endif
#if defined(MADV_KEEPONFORK) && !defined(OTHER_MADV_KEEPONFORK)
_Static_assert((uint32_t)(MADV_KEEPONFORK) == (uint32_t)0x13, "MADV_KEEPONFORK");
#endif
#if defined(MADV_COLD) && !defined(OTHER_MADV_COLD)
_Static_assert((uint32_t)(MADV_COLD) == (uint32_t)0x14, "MADV_COLD");
#endif
#if defined(MADV_PAGEOUT) && !defined(OTHER_MADV_PAGEOUT)
_Static_assert((uint32_t)(MADV_PAGEOUT) == (uint32_t)0x15, "MADV_PAGEOUT");
#endif
#if defined(MADV_POPULATE_READ) && !defined(OTHER_MADV_POPULATE_READ)
_Static_assert((uint32_t)(MADV_POPULATE_READ) == (uint32_t)0x16, "MADV_POPULATE_READ");
#endif
#if defined(MADV_POPULATE_WRITE) && !defined(OTHER_MADV_POPULATE_WRITE)
_Static_assert((uint32_t)(MADV_POPULATE_WRITE) == (uint32_t)0x17, "MADV_POPULATE_WRITE");
#endif
#if defined(MADV_DONTNEED_LOCKED) && !defined(OTHER_MADV_DONTNEED_LOCKED)
_Static_assert((uint32_t)(MADV_DONTNEED_LOCKED) == (uint32_t)0x18, "MADV_DONTNEED_LOCKED");
#endif
#if defined(MADV_COLLAPSE) && !defined(OTHER_MADV_COLLAPSE)
_Static_assert((uint32_t)(MADV_COLLAPSE) == (uint32_t)0x19, "MADV_COLLAPSE");
#endif
#if defined(MAP_SHARED) && !defined(OTHER_MAP_SHARED)
_Static_assert((uint32_t)(MAP_SHARED) == (uint32_t)0x1, "MAP_SHARED");
#endif
#if defined(MAP_PRIVATE) && !defined(OTHER_MAP_PRIVATE)
_Static_assert((uint32_t)(MAP_PRIVATE) == (uint32_t)0x2, "MAP_PRIVATE");
#endif
#if defined(MAP_SHARED_VALIDATE) && !defined(OTHER_MAP_SHARED_VALIDATE)
_Static_assert((uint32_t)(MAP_SHARED_VALIDATE) == (uint32_t)0x3, "MAP_SHARED_VALIDATE");
#endif
#if defined(MAP_FIXED) && !defined(OTHER_MAP_FIXED)
_Static_assert((uint32_t)(MAP_FIXED) == (uint32_t)0x10, "MAP_FIXED");
#endif
#if defined(MAP_ANONYMOUS) && !defined(OTHER_MAP_ANONYMOUS)
_Static_assert((uint32_t)(MAP_ANONYMOUS) == (uint32_t)0x20, "MAP_ANONYMOUS");
#endif
#if defined(MAP_32BIT) && !defined(OTHER_MAP_32BIT)
_Static_assert((uint32_t)(MAP_32BIT) == (uint32_t)0x40, "MAP_32BIT");
#endif
#if defined(MAP_NORESERVE) && !defined(OTHER_MAP_NORESERVE)
_Static_assert((uint32_t)(MAP_NORESERVE) == (uint32_t)0x4000, "MAP_NORESERVE");
#endif
#if defined(MAP_POPULATE) && !defined(OTHER_MAP_POPULATE)
_Static_assert((uint32_t)(MAP_POPULATE) == (uint32_t)0x8000, "MAP_POPULATE");
#endif
#if defined(MAP_NONBLOCK) && !defined(OTHER_MAP_NONBLOCK)
_Static_assert((uint32_t)(MAP_NONBLOCK) == (uint32_t)0x10000, "MAP_NONBLOCK");
#endif
#if defined(MAP_GROWSDOWN) && !defined(OTHER_MAP_GROWSDOWN)
_Static_assert((uint32_t)(MAP_GROWSDOWN) == (uint32_t)0x100, "MAP_GROWSDOWN");
#endif
#if defined(MAP_DENYWRITE) && !defined(OTHER_MAP_DENYWRITE)
_Static_assert((uint32_t)(MAP_DENYWRITE) == (uint32_t)0x800, "MAP_DENYWRITE");
#endif
#if defined(MAP_EXECUTABLE) && !defined(OTHER_MAP_EXECUTABLE)
_Static_assert((uint32_t)(MAP_EXECUTABLE) == (uint32_t)0x1000, "MAP_EXECUTABLE");
#endif
#if defined(MAP_LOCKED) && !defined(OTHER_MAP_LOCKED)
_Static_assert((uint32_t)(MAP_LOCKED) == (uint32_t)0x2000, "MAP_LOCKED");
#endif
#if defined(MAP_STACK) && !defined(OTHER_MAP_STACK)
_Static_assert((uint32_t)(MAP_STACK) == (uint32_t)0x20000, "MAP_STACK");
#endif
#if defined(MAP_HUGETLB) && !defined(OTHER_MAP_HUGETLB)
_Static_assert((uint32_t)(MAP_HUGETLB) == (uint32_t)0x40000, "MAP_HUGETLB");
#endif
#if defined(MAP_SYNC) && !defined(OTHER_MAP_SYNC)
_Static_assert((uint32_t)(MAP_SYNC) == (uint32_t)0x80000, "MAP_SYNC");
#endif
#if defined(MAP_FIXED_NOREPLACE) && !defined(OTHER_MAP_FIXED_NOREPLACE)
_Static_assert((uint32_t)(MAP_FIXED_NOREPLACE) == (uint32_t)0x100000, "MAP_FIXED_NOREPLACE");
#endif
#if defined(MFD_CLOEXEC) && !defined(OTHER_MFD_CLOEXEC)
_Static_assert((uint32_t)(MFD_CLOEXEC) == (uint32_t)0x1, "MFD_CLOEXEC");
#endif
#if defined(MFD_ALLOW_SEALING) && !defined(OTHER_MFD_ALLOW_SEALING)
_Static_assert((uint32_t)(MFD_ALLOW_SEALING) == (uint32_t)0x2, "MFD_ALLOW_SEALING");
#endif
#if defined(MFD_HUGETLB) && !defined(OTHER_MFD_HUGETLB)
_Static_assert((uint32_t)(MFD_HUGETLB) == (uint32_t)0x4, "MFD_HUGETLB");
#endif
#if defined(MREMAP_MAYMOVE) && !defined(OTHER_MREMAP_MAYMOVE)
_Static_assert((uint32_t)(MREMAP_MAYMOVE) == (uint32_t)0x1, "MREMAP_MAYMOVE");
#endif
#if defined(MREMAP_FIXED) && !defined(OTHER_MREMAP_FIXED)
_Static_assert((uint32_t)(MREMAP_FIXED) == (uint32_t)0x2, "MREMAP_FIXED");
#endif
#if defined(MREMAP_DONTUNMAP) && !defined(OTHER_MREMAP_DONTUNMAP)
_Static_assert((uint32_t)(MREMAP_DONTUNMAP) == (uint32_t)0x4, "MREMAP_DONTUNMAP");
#endif
#if defined(MSG_OOB) && !defined(OTHER_MSG_OOB)
_Static_assert((uint32_t)(MSG_OOB) == (uint32_t)0x1, "MSG_OOB");
#endif
#if defined(MSG_PEEK) && !defined(OTHER_MSG_PEEK)
_Static_assert((uint32_t)(MSG_PEEK) == (uint32_t)0x2, "MSG_PEEK");
#endif
#if defined(MSG_DONTROUTE) && !defined(OTHER_MSG_DONTROUTE)
_Static_assert((uint32_t)(MSG_DONTROUTE) == (uint32_t)0x4, "MSG_DONTROUTE");
#endif
#if defined(MSG_CTRUNC) && !defined(OTHER_MSG_CTRUNC)
_Static_assert((uint32_t)(MSG_CTRUNC) == (uint32_t)0x8, "MSG_CTRUNC");
#endif
#if defined(MSG_PROBE) && !defined(OTHER_MSG_PROBE)
_Static_assert((uint32_t)(MSG_PROBE) == (uint32_t)0x10, "MSG_PROBE");
#endif
#if defined(MSG_TRUNC) && !defined(OTHER_MSG_TRUNC)
_Static_assert((uint32_t)(MSG_TRUNC) == (uint32_t)0x20, "MSG_TRUNC");
#endif
#if defined(MSG_DONTWAIT) && !defined(OTHER_MSG_DONTWAIT)
_Static_assert((uint32_t)(MSG_DONTWAIT) == (uint32_t)0x40, "MSG_DONTWAIT");
#endif
#if defined(MSG_EOR) && !defined(OTHER_MSG_EOR)
_Static_assert((uint32_t)(MSG_EOR) == (uint32_t)0x80, "MSG_EOR");
#endif
#if defined(MSG_WAITALL) && !defined(OTHER_MSG_WAITALL)
_Static_assert((uint32_t)(MSG_WAITALL) == (uint32_t)0x100, "MSG_WAITALL");
#endif
#if defined(MSG_FIN) && !defined(OTHER_MSG_FIN)
_Static_assert((uint32_t)(MSG_FIN) == (uint32_t)0x200, "MSG_FIN");
#endif
#if defined(MSG_SYN) && !defined(OTHER_MSG_SYN)
_Static_assert((uint32_t)(MSG_SYN) == (uint32_t)0x400, "MSG_SYN");
#endif
#if defined(MSG_CONFIRM) && !defined(OTHER_MSG_CONFIRM)
_Static_assert((uint32_t)(MSG_CONFIRM) == (uint32_t)0x800, "MSG_CONFIRM");
#endif
#if defined(MSG_RST) && !defined(OTHER_MSG_RST)
_Static_assert((uint32_t)(MSG_RST) == (uint32_t)0x1000, "MSG_RST");
#endif
#if defined(MSG_ERRQUEUE) && !defined(OTHER_MSG_ERRQUEUE)
_Static_assert((uint32_t)(MSG_ERRQUEUE) == (uint32_t)0x2000, "MSG_ERRQUEUE");
#endif
#if defined(MSG_NOSIGNAL) && !defined(OTHER_MSG_NOSIGNAL)
_Static_assert((uint32_t)(MSG_NOSIGNAL) == (uint32_t)0x4000, "MSG_NOSIGNAL");
#endif
#if defined(MSG_MORE) && !defined(OTHER_MSG_MORE)
_Static_assert((uint32_t)(MSG_MORE) == (uint32_t)0x8000, "MSG_MORE");
#endif
#if defined(MSG_WAITFORONE) && !defined(OTHER_MSG_WAITFORONE)
_Static_assert((uint32_t)(MSG_WAITFORONE) == (uint32_t)0x10000, "MSG_WAITFORONE");
#endif
#if defined(MSG_SENDPAGE_NOTLAST) && !defined(OTHER_MSG_SENDPAGE_NOTLAST)
_Static_assert((uint32_t)(MSG_SENDPAGE_NOTLAST) == (uint32_t)0x20000, "MSG_SENDPAGE_NOTLAST");
#endif
#if defined(MSG_BATCH) && !defined(OTHER_MSG_BATCH)
_Static_assert((uint32_t)(MSG_BATCH) == (uint32_t)0x40000, "MSG_BATCH");
#endif
#if defined(MSG_NO_SHARED_FRAGS) && !defined(OTHER_MSG_NO_SHARED_FRAGS)
_Static_assert((uint32_t)(MSG_NO_SHARED_FRAGS) == (uint32_t)0x80000, "MSG_NO_SHARED_FRAGS");
#endif
#if defined(MSG_ZEROCOPY) && !defined(OTHER_MSG_ZEROCOPY)
_Static_assert((uint32_t)(MSG_ZEROCOPY) == (uint32_t)0x4000000, "MSG_ZEROCOPY");
#endif
#if defined(MSG_FASTOPEN) && !defined(OTHER_MSG_FASTOPEN)
_Static_assert((uint32_t)(MSG_FASTOPEN) == (uint32_t)0x20000000, "MSG_FASTOPEN");
#endif
#if defined(MSG_CMSG_CLOEXEC) && !defined(OTHER_MSG_CMSG_CLOEXEC)
_Static_assert((uint32_t)(MSG_CMSG_CLOEXEC) == (uint32_t)0x40000000, "MSG_CMSG_CLOEXEC");
#endif
#if defined(MSG_CMSG_COMPAT) && !defined(OTHER_MSG_CMSG_COMPAT)
_Static_assert((uint32_t)(MSG_CMSG_COMPAT) == (uint32_t)0x80000000, "MSG_CMSG_COMPAT");
#endif
#if defined(MSG_SPLICE_PAGES) && !defined(OTHER_MSG_SPLICE_PAGES)
_Static_assert((uint32_t)(MSG_SPLICE_PAGES) == (uint32_t)0x8000000, "MSG_SPLICE_PAGES");
#endif
#if defined(MSG_SOCK_DEVMEM) && !defined(OTHER_MSG_SOCK_DEVMEM)
_Static_assert((uint32_t)(MSG_SOCK_DEVMEM) == (uint32_t)0x2000000, "MSG_SOCK_DEVMEM");
#endif
#if defined(MS_ASYNC) && !defined(OTHER_MS_ASYNC)
_Static_assert((uint32_t)(MS_ASYNC) == (uint32_t)0x1, "MS_ASYNC");
#endif
#if defined(MS_INVALIDATE) && !defined(OTHER_MS_INVALIDATE)
_Static_assert((uint32_t)(MS_INVALIDATE) == (uint32_t)0x2, "MS_INVALIDATE");
#endif
#if defined(MS_SYNC) && !defined(OTHER_MS_SYNC)
_Static_assert((uint32_t)(MS_SYNC) == (uint32_t)0x4, "MS_SYNC");
#endif
#if defined(O_RDONLY) && !defined(OTHER_O_RDONLY)
_Static_assert((uint32_t)(O_RDONLY) == (uint32_t)0x0, "O_RDONLY");
#endif
#if defined(O_WRONLY) && !defined(OTHER_O_WRONLY)
_Static_assert((uint32_t)(O_WRONLY) == (uint32_t)0x1, "O_WRONLY");
#endif
#if defined(O_RDWR) && !defined(OTHER_O_RDWR)
_Static_assert((uint32_t)(O_RDWR) == (uint32_t)0x2, "O_RDWR");
#endif
#if defined(O_ACCMODE) && !defined(OTHER_O_ACCMODE)
_Static_assert((uint32_t)(O_ACCMODE) == (uint32_t)0x3, "O_ACCMODE");
#endif
#if defined(O_CREAT) && !defined(OTHER_O_CREAT)
_Static_assert((uint32_t)(O_CREAT) == (uint32_t)0x40, "O_CREAT");
#endif
#if defined(O_EXCL) && !defined(OTHER_O_EXCL)
_Static_assert((uint32_t)(O_EXCL) == (uint32_t)0x80, "O_EXCL");
#endif
#if defined(O_NOCTTY) && !defined(OTHER_O_NOCTTY)
_Static_assert((uint32_t)(O_NOCTTY) == (uint32_t)0x100, "O_NOCTTY");
#endif
#if defined(O_TRUNC) && !defined(OTHER_O_TRUNC)
_Static_assert((uint32_t)(O_TRUNC) == (uint32_t)0x200, "O_TRUNC");
#endif
#if defined(O_APPEND) && !defined(OTHER_O_APPEND)
_Static_assert((uint32_t)(O_APPEND) == (uint32_t)0x400, "O_APPEND");
#endif
#if defined(O_NONBLOCK) && !defined(OTHER_O_NONBLOCK)
_Static_assert((uint32_t)(O_NONBLOCK) == (uint32_t)0x800, "O_NONBLOCK");
#endif
#if defined(O_SYNC) && !defined(OTHER_O_SYNC)
_Static_assert((uint32_t)(O_SYNC) == (uint32_t)0x101000, "O_SYNC");
#endif
#if defined(O_DSYNC) && !defined(OTHER_O_DSYNC)
_Static_assert((uint32_t)(O_DSYNC) == (uint32_t)0x1000, "O_DSYNC");
#endif
#if defined(O_ASYNC) && !defined(OTHER_O_ASYNC)
_Static_assert((uint32_t)(O_ASYNC) == (uint32_t)0x2000, "O_ASYNC");
#endif
#if defined(O_DIRECT) && !defined(OTHER_O_DIRECT)
_Static_assert((uint32_t)(O_DIRECT) == (uint32_t)0x4000, "O_DIRECT");
#endif
#if defined(O_LARGEFILE) && !defined(OTHER_O_LARGEFILE)
_Static_assert((uint32_t)(O_LARGEFILE) == (uint32_t)0x8000, "O_LARGEFILE");
#endif
#if defined(O_NOFOLLOW) && !defined(OTHER_O_NOFOLLOW)
_Static_assert((uint32_t)(O_NOFOLLOW) == (uint32_t)0x20000, "O_NOFOLLOW");
#endif
#if defined(O_NOATIME) && !defined(OTHER_O_NOATIME)
_Static_assert((uint32_t)(O_NOATIME) == (uint32_t)0x40000, "O_NOATIME");
#endif
#if defined(O_CLOEXEC) && !defined(OTHER_O_CLOEXEC)
_Static_assert((uint32_t)(O_CLOEXEC) == (uint32_t)0x80000, "O_CLOEXEC");
#endif
#if defined(O_PATH) && !defined(OTHER_O_PATH)
_Static_assert((uint32_t)(O_PATH) == (uint32_t)0x200000, "O_PATH");
#endif
#if defined(O_TMPFILE) && !defined(OTHER_O_TMPFILE)
_Static_assert((uint32_t)(O_TMPFILE) == (uint32_t)0x410000, "O_TMPFILE");
#endif
#if defined(O_DIRECTORY) && !defined(OTHER_O_DIRECTORY)
_Static_assert((uint32_t)(O_DIRECTORY) == (uint32_t)0x10000, "O_DIRECTORY");
#endif
#if defined(SFD_CLOEXEC) && !defined(OTHER_SFD_CLOEXEC)
_Static_assert((uint32_t)(SFD_CLOEXEC) == (uint32_t)0x80000, "SFD_CLOEXEC");
#endif
#if defined(SFD_NONBLOCK) && !defined(OTHER_SFD_NONBLOCK)
_Static_assert((uint32_t)(SFD_NONBLOCK) == (uint32_t)0x800, "SFD_NONBLOCK");
#endif
#if defined(POLLIN) && !defined(OTHER_POLLIN)
_Static_assert((uint32_t)(POLLIN) == (uint32_t)0x1, "POLLIN");
#endif
#if defined(POLLPRI) && !defined(OTHER_POLLPRI)
_Static_assert((uint32_t)(POLLPRI) == (uint32_t)0x2, "POLLPRI");
#endif
#if defined(POLLOUT) && !defined(OTHER_POLLOUT)
_Static_assert((uint32_t)(POLLOUT) == (uint32_t)0x4, "POLLOUT");
#endif
#if defined(POLLERR) && !defined(OTHER_POLLERR)
_Static_assert((uint32_t)(POLLERR) == (uint32_t)0x8, "POLLERR");
#endif
#if defined(POLLHUP) && !defined(OTHER_POLLHUP)
_Static_assert((uint32_t)(POLLHUP) == (uint32_t)0x10, "POLLHUP");
#endif
#if defined(POLLNVAL) && !defined(OTHER_POLLNVAL)
_Static_assert((uint32_t)(POLLNVAL) == (uint32_t)0x20, "POLLNVAL");
#endif
#if defined(POLLRDNORM) && !defined(OTHER_POLLRDNORM)
_Static_assert((uint32_t)(POLLRDNORM) == (uint32_t)0x40, "POLLRDNORM");
#endif
#if defined(POLLRDBAND) && !defined(OTHER_POLLRDBAND)
_Static_assert((uint32_t)(POLLRDBAND) == (uint32_t)0x80, "POLLRDBAND");
#endif
#if defined(POLLWRNORM) && !defined(OTHER_POLLWRNORM)
_Static_assert((uint32_t)(POLLWRNORM) == (uint32_t)0x100, "POLLWRNORM");
#endif
#if defined(POLLWRBAND) && !defined(OTHER_POLLWRBAND)
_Static_assert((uint32_t)(POLLWRBAND) == (uint32_t)0x200, "POLLWRBAND");
#endif
#if defined(POLLMSG) && !defined(OTHER_POLLMSG)
_Static_assert((uint32_t)(POLLMSG) == (uint32_t)0x400, "POLLMSG");
#endif
#if defined(POLLREMOVE) && !defined(OTHER_POLLREMOVE)
_Static_assert((uint32_t)(POLLREMOVE) == (uint32_t)0x1000, "POLLREMOVE");
#endif
#if defined(POLLRDHUP) && !defined(OTHER_POLLRDHUP)
_Static_assert((uint32_t)(POLLRDHUP) == (uint32_t)0x2000, "POLLRDHUP");
#endif
#if defined(POLL_BUSY_LOOP) && !defined(OTHER_POLL_BUSY_LOOP)
_Static_assert((uint32_t)(POLL_BUSY_LOOP) == (uint32_t)0x8000, "POLL_BUSY_LOOP");
#endif
#if defined(PROT_NONE) && !defined(OTHER_PROT_NONE)
_Static_assert((uint32_t)(PROT_NONE) == (uint32_t)0x0, "PROT_NONE");
#endif
#if defined(PROT_READ) && !defined(OTHER_PROT_READ)
_Static_assert((uint32_t)(PROT_READ) == (uint32_t)0x1, "PROT_READ");
#endif
#if defined(PROT_WRITE) && !defined(OTHER_PROT_WRITE)
_Static_assert((uint32_t)(PROT_WRITE) == (uint32_t)0x2, "PROT_WRITE");
#endif
#if defined(PROT_EXEC) && !defined(OTHER_PROT_EXEC)
_Static_assert((uint32_t)(PROT_EXEC) == (uint32_t)0x4, "PROT_EXEC");
#endif
#if defined(PROT_SEM) && !defined(OTHER_PROT_SEM)
_Static_assert((uint32_t)(PROT_SEM) == (uint32_t)0x8, "PROT_SEM");
#endif
#if defined(PROT_GROWSDOWN) && !defined(OTHER_PROT_GROWSDOWN)
_Static_assert((uint32_t)(PROT_GROWSDOWN) == (uint32_t)0x1000000, "PROT_GROWSDOWN");
#endif
#if defined(PROT_GROWSUP) && !defined(OTHER_PROT_GROWSUP)
_Static_assert((uint32_t)(PROT_GROWSUP) == (uint32_t)0x2000000, "PROT_GROWSUP");
#endif
#if defined(RWF_HIPRI) && !defined(OTHER_RWF_HIPRI)
_Static_assert((uint32_t)(RWF_HIPRI) == (uint32_t)0x1, "RWF_HIPRI");
#endif
#if defined(RWF_DSYNC) && !defined(OTHER_RWF_DSYNC)
_Static_assert((uint32_t)(RWF_DSYNC) == (uint32_t)0x2, "RWF_DSYNC");
#endif
#if defined(RWF_SYNC) && !defined(OTHER_RWF_SYNC)
_Static_assert((uint32_t)(RWF_SYNC) == (uint32_t)0x4, "RWF_SYNC");
#endif
#if defined(RWF_NOWAIT) && !defined(OTHER_RWF_NOWAIT)
_Static_assert((uint32_t)(RWF_NOWAIT) == (uint32_t)0x8, "RWF_NOWAIT");
#endif
#if defined(RWF_APPEND) && !defined(OTHER_RWF_APPEND)
_Static_assert((uint32_t)(RWF_APPEND) == (uint32_t)0x10, "RWF_APPEND");
#endif
#if defined(SEEK_SET) && !defined(OTHER_SEEK_SET)
_Static_assert((uint32_t)(SEEK_SET) == (uint32_t)0x0, "SEEK_SET");
#endif
#if defined(SEEK_CUR) && !defined(OTHER_SEEK_CUR)
_Static_assert((uint32_t)(SEEK_CUR) == (uint32_t)0x1, "SEEK_CUR");
#endif
#if defined(SEEK_END) && !defined(OTHER_SEEK_END)
_Static_assert((uint32_t)(SEEK_END) == (uint32_t)0x2, "SEEK_END");
#endif
#if defined(SEEK_DATA) && !defined(OTHER_SEEK_DATA)
_Static_assert((uint32_t)(SEEK_DATA) == (uint32_t)0x3, "SEEK_DATA");
#endif
#if defined(SEEK_HOLE) && !defined(OTHER_SEEK_HOLE)
_Static_assert((uint32_t)(SEEK_HOLE) == (uint32_t)0x4, "SEEK_HOLE");
#endif
#if defined(SHUT_RD) && !defined(OTHER_SHUT_RD)
_Static_assert((uint32_t)(SHUT_RD) == (uint32_t)0x0, "SHUT_RD");
#endif
#if defined(SHUT_WR) && !defined(OTHER_SHUT_WR)
_Static_assert((uint32_t)(SHUT_WR) == (uint32_t)0x1, "SHUT_WR");
#endif
#if defined(SHUT_RDWR) && !defined(OTHER_SHUT_RDWR)
_Static_assert((uint32_t)(SHUT_RDWR) == (uint32_t)0x2, "SHUT_RDWR");
#endif
#if defined(SIGHUP) && !defined(OTHER_SIGHUP)
_Static_assert((uint32_t)(SIGHUP) == (uint32_t)0x1, "SIGHUP");
#endif
#if defined(SIGINT) && !defined(OTHER_SIGINT)
_Static_assert((uint32_t)(SIGINT) == (uint32_t)0x2, "SIGINT");
#endif
#if defined(SIGQUIT) && !defined(OTHER_SIGQUIT)
_Static_assert((uint32_t)(SIGQUIT) == (uint32_t)0x3, "SIGQUIT");
#endif
#if defined(SIGILL) && !defined(OTHER_SIGILL)
_Static_assert((uint32_t)(SIGILL) == (uint32_t)0x4, "SIGILL");
#endif
#if defined(SIGTRAP) && !defined(OTHER_SIGTRAP)
_Static_assert((uint32_t)(SIGTRAP) == (uint32_t)0x5, "SIGTRAP");
#endif
#if defined(SIGABRT) && !defined(OTHER_SIGABRT)
_Static_assert((uint32_t)(SIGABRT) == (uint32_t)0x6, "SIGABRT");
#endif
#if defined(SIGBUS) && !defined(OTHER_SIGBUS)
_Static_assert((uint32_t)(SIGBUS) == (uint32_t)0x7, "SIGBUS");
#endif
#if defined(SIGFPE) && !defined(OTHER_SIGFPE)
_Static_assert((uint32_t)(SIGFPE) == (uint32_t)0x8, "SIGFPE");
#endif
#if defined(SIGKILL) && !defined(OTHER_SIGKILL)
_Static_assert((uint32_t)(SIGKILL) == (uint32_t)0x9, "SIGKILL");
#endif
#if defined(SIGUSR1) && !defined(OTHER_SIGUSR1)
_Static_assert((uint32_t)(SIGUSR1) == (uint32_t)0xa, "SIGUSR1");
#endif
#if defined(SIGSEGV) && !defined(OTHER_SIGSEGV)
_Static_assert((uint32_t)(SIGSEGV) == (uint32_t)0xb, "SIGSEGV");
#endif
#if defined(SIGUSR2) && !defined(OTHER_SIGUSR2)
_Static_assert((uint32_t)(SIGUSR2) == (uint32_t)0xc, "SIGUSR2");
#endif
#if defined(SIGPIPE) && !defined(OTHER_SIGPIPE)
_Static_assert((uint32_t)(SIGPIPE) == (uint32_t)0xd, "SIGPIPE");
#endif
#if defined(SIGALRM) && !defined(OTHER_SIGALRM)
_Static_assert((uint32_t)(SIGALRM) == (uint32_t)0xe, "SIGALRM");
#endif
#if defined(SIGTERM) && !defined(OTHER_SIGTERM)
_Static_assert((uint32_t)(SIGTERM) == (uint32_t)0xf, "SIGTERM");
#endif
#if defined(SIGSTKFLT) && !defined(OTHER_SIGSTKFLT)
_Static_assert((uint32_t)(SIGSTKFLT) == (uint32_t)0x10, "SIGSTKFLT");
#endif
#if defined(SIGCHLD) && !defined(OTHER_SIGCHLD)
_Static_assert((uint32_t)(SIGCHLD) == (uint32_t)0x11, "SIGCHLD");
#endif
#if defined(SIGCONT) && !defined(OTHER_SIGCONT)
_Static_assert((uint32_t)(SIGCONT) == (uint32_t)0x12, "SIGCONT");
#endif
#if defined(SIGSTOP) && !defined(OTHER_SIGSTOP)
_Static_assert((uint32_t)(SIGSTOP) == (uint32_t)0x13, "SIGSTOP");
#endif
#if defined(SIGTSTP) && !defined(OTHER_SIGTSTP)
_Static_assert((uint32_t)(SIGTSTP) == (uint32_t)0x14, "SIGTSTP");
#endif
#if defined(SIGTTIN) && !defined(OTHER_SIGTTIN)
_Static_assert((uint32_t)(SIGTTIN) == (uint32_t)0x15, "SIGTTIN");
#endif
#if defined(SIGTTOU) && !defined(OTHER_SIGTTOU)
_Static_assert((uint32_t)(SIGTTOU) == (uint32_t)0x16, "SIGTTOU");
#endif
#if defined(SIGURG) && !defined(OTHER_SIGURG)
_Static_assert((uint32_t)(SIGURG) == (uint32_t)0x17, "SIGURG");
#endif
#if defined(SIGXCPU) && !defined(OTHER_SIGXCPU)
_Static_assert((uint32_t)(SIGXCPU) == (uint32_t)0x18, "SIGXCPU");
#endif
#if defined(SIGXFSZ) && !defined(OTHER_SIGXFSZ)
_Static_assert((uint32_t)(SIGXFSZ) == (uint32_t)0x19, "SIGXFSZ");
#endif
#if defined(SIGVTALRM) && !defined(OTHER_SIGVTALRM)
_Static_assert((uint32_t)(SIGVTALRM) == (uint32_t)0x1a, "SIGVTALRM");
#endif
#if defined(SIGPROF) && !defined(OTHER_SIGPROF)
_Static_assert((uint32_t)(SIGPROF) == (uint32_t)0x1b, "SIGPROF");
#endif
#if defined(SIGWINCH) && !defined(OTHER_SIGWINCH)
_Static_assert((uint32_t)(SIGWINCH) == (uint32_t)0x1c, "SIGWINCH");
#endif
#if defined(SIGIO) && !defined(OTHER_SIGIO)
_Static_assert((uint32_t)(SIGIO) == (uint32_t)0x1d, "SIGIO");
#endif
#if defined(SIGPWR) && !defined(OTHER_SIGPWR)
_Static_assert((uint32_t)(SIGPWR) == (uint32_t)0x1e, "SIGPWR");
#endif
#if defined(SIGSYS) && !defined(OTHER_SIGSYS)
_Static_assert((uint32_t)(SIGSYS) == (uint32_t)0x1f, "SIGSYS");
#endif
#if defined(SIGRTMIN) && !defined(OTHER_SIGRTMIN)
_Static_assert((uint32_t)(SIGRTMIN) == (uint32_t)0x20, "SIGRTMIN");
#endif
#if defined(SIGRT_1) && !defined(OTHER_SIGRT_1)
_Static_assert((uint32_t)(SIGRT_1) == (uint32_t)0x21, "SIGRT_1");
#endif
#if defined(SIGRT_2) && !defined(OTHER_SIGRT_2)
_Static_assert((uint32_t)(SIGRT_2) == (uint32_t)0x22, "SIGRT_2");
#endif
#if defined(SIGRT_3) && !defined(OTHER_SIGRT_3)
_Static_assert((uint32_t)(SIGRT_3) == (uint32_t)0x23, "SIGRT_3");
#endif
#if defined(SIGRT_4) && !defined(OTHER_SIGRT_4)
_Static_assert((uint32_t)(SIGRT_4) == (uint32_t)0x24, "SIGRT_4");
#endif
#if defined(SIGRT_5) && !defined(OTHER_SIGRT_5)
_Static_assert((uint32_t)(SIGRT_5) == (uint32_t)0x25, "SIGRT_5");
#endif
#if defined(SIGRT_6) && !defined(OTHER_SIGRT_6)
_Static_assert((uint32_t)(SIGRT_6) == (uint32_t)0x26, "SIGRT_6");
#endif
#if defined(SIGRT_7) && !defined(OTHER_SIGRT_7)
_Static_assert((uint32_t)(SIGRT_7) == (uint32_t)0x27, "SIGRT_7");
#endif
#if defined(SIGRT_8) && !defined(OTHER_SIGRT_8)
_Static_assert((uint32_t)(SIGRT_8) == (uint32_t)0x28, "SIGRT_8");
#endif
#if defined(SIGRT_9) && !defined(OTHER_SIGRT_9)
_Static_assert((uint32_t)(SIGRT_9) == (uint32_t)0x29, "SIGRT_9");
#endif
#if defined(SIGRT_10) && !defined(OTHER_SIGRT_10)
_Static_assert((uint32_t)(SIGRT_10) == (uint32_t)0x2a, "SIGRT_10");
#endif
#if defined(SIGRT_11) && !defined(OTHER_SIGRT_11)
_Static_assert((uint32_t)(SIGRT_11) == (uint32_t)0x2b, "SIGRT_11");
#endif
#if defined(SIGRT_12) && !defined(OTHER_SIGRT_12)
_Static_assert((uint32_t)(SIGRT_12) == (uint32_t)0x2c, "SIGRT_12");
#endif
#if defined(SIGRT_13) && !defined(OTHER_SIGRT_13)
_Static_assert((uint32_t)(SIGRT_13) == (uint32_t)0x2d, "SIGRT_13");
#endif
#if defined(SIGRT_14) && !defined(OTHER_SIGRT_14)
_Static_assert((uint32_t)(SIGRT_14) == (uint32_t)0x2e, "SIGRT_14");
#endif
#if defined(SIGRT_15) && !defined(OTHER_SIGRT_15)
_Static_assert((uint32_t)(SIGRT_15) == (uint32_t)0x2f, "SIGRT_15");
#endif
#if defined(SIGRT_16) && !defined(OTHER_SIGRT_16)
_Static_assert((uint32_t)(SIGRT_16) == (uint32_t)0x30, "SIGRT_16");
#endif
#if defined(SIGRT_17) && !defined(OTHER_SIGRT_17)
_Static_assert((uint32_t)(SIGRT_17) == (uint32_t)0x31, "SIGRT_17");
#endif
#if defined(SIGRT_18) && !defined(OTHER_SIGRT_18)
_Static_assert((uint32_t)(SIGRT_18) == (uint32_t)0x32, "SIGRT_18");
#endif
#if defined(SIGRT_19) && !defined(OTHER_SIGRT_19)
_Static_assert((uint32_t)(SIGRT_19) == (uint32_t)0x33, "SIGRT_19");
#endif
#if defined(SIGRT_20) && !defined(OTHER_SIGRT_20)
_Static_assert((uint32_t)(SIGRT_20) == (uint32_t)0x34, "SIGRT_20");
#endif
#if defined(SIGRT_21) && !defined(OTHER_SIGRT_21)
_Static_assert((uint32_t)(SIGRT_21) == (uint32_t)0x35, "SIGRT_21");
#endif
#if defined(SIGRT_22) && !defined(OTHER_SIGRT_22)
_Static_assert((uint32_t)(SIGRT_22) == (uint32_t)0x36, "SIGRT_22");
#endif
#if defined(SIGRT_23) && !defined(OTHER_SIGRT_23)
_Static_assert((uint32_t)(SIGRT_23) == (uint32_t)0x37, "SIGRT_23");
#endif
#if defined(SIGRT_24) && !defined(OTHER_SIGRT_24)
_Static_assert((uint32_t)(SIGRT_24) == (uint32_t)0x38, "SIGRT_24");
#endif
#if defined(SIGRT_25) && !defined(OTHER_SIGRT_25)
_Static_assert((uint32_t)(SIGRT_25) == (uint32_t)0x39, "SIGRT_25");
#endif
#if defined(SIGRT_26) && !defined(OTHER_SIGRT_26)
_Static_assert((uint32_t)(SIGRT_26) == (uint32_t)0x3a, "SIGRT_26");
#endif
#if defined(SIGRT_27) && !defined(OTHER_SIGRT_27)
_Static_assert((uint32_t)(SIGRT_27) == (uint32_t)0x3b, "SIGRT_27");
#endif
#if defined(SIGRT_28) && !defined(OTHER_SIGRT_28)
_Static_assert((uint32_t)(SIGRT_28) == (uint32_t)0x3c, "SIGRT_28");
#endif
#if defined(SIGRT_29) && !defined(OTHER_SIGRT_29)
_Static_assert((uint32_t)(SIGRT_29) == (uint32_t)0x3d, "SIGRT_29");
#endif
#if defined(SIGRT_30) && !defined(OTHER_SIGRT_30)
_Static_assert((uint32_t)(SIGRT_30) == (uint32_t)0x3e, "SIGRT_30");
#endif
#if defined(SIGRT_31) && !defined(OTHER_SIGRT_31)
_Static_assert((uint32_t)(SIGRT_31) == (uint32_t)0x3f, "SIGRT_31");
#endif
#if defined(SIGRT_32) && !defined(OTHER_SIGRT_32)
_Static_assert((uint32_t)(SIGRT_32) == (uint32_t)0x40, "SIGRT_32");
#endif
#if defined(SIG_BLOCK) && !defined(OTHER_SIG_BLOCK)
_Static_assert((uint32_t)(SIG_BLOCK) == (uint32_t)0x0, "SIG_BLOCK");
#endif
#if defined(SIG_UNBLOCK) && !defined(OTHER_SIG_UNBLOCK)
_Static_assert((uint32_t)(SIG_UNBLOCK) == (uint32_t)0x1, "SIG_UNBLOCK");
#endif
#if defined(SIG_SETMASK) && !defined(OTHER_SIG_SETMASK)
_Static_assert((uint32_t)(SIG_SETMASK) == (uint32_t)0x2, "SIG_SETMASK");
#endif
#if defined(AF_UNSPEC) && !defined(OTHER_AF_UNSPEC)
_Static_assert((uint32_t)(AF_UNSPEC) == (uint32_t)0x0, "AF_UNSPEC");
#endif
#if defined(AF_UNIX) && !defined(OTHER_AF_UNIX)
_Static_assert((uint32_t)(AF_UNIX) == (uint32_t)0x1, "AF_UNIX");
#endif
#if defined(AF_INET) && !defined(OTHER_AF_INET)
_Static_assert((uint32_t)(AF_INET) == (uint32_t)0x2, "AF_INET");
#endif
#if defined(AF_AX25) && !defined(OTHER_AF_AX25)
_Static_assert((uint32_t)(AF_AX25) == (uint32_t)0x3, "AF_AX25");
#endif
#if defined(AF_IPX) && !defined(OTHER_AF_IPX)
_Static_assert((uint32_t)(AF_IPX) == (uint32_t)0x4, "AF_IPX");
#endif
#if defined(AF_APPLETALK) && !defined(OTHER_AF_APPLETALK)
_Static_assert((uint32_t)(AF_APPLETALK) == (uint32_t)0x5, "AF_APPLETALK");
#endif
#if defined(AF_NETROM) && !defined(OTHER_AF_NETROM)
_Static_assert((uint32_t)(AF_NETROM) == (uint32_t)0x6, "AF_NETROM");
#endif
#if defined(AF_BRIDGE) && !defined(OTHER_AF_BRIDGE)
_Static_assert((uint32_t)(AF_BRIDGE) == (uint32_t)0x7, "AF_BRIDGE");
#endif
#if defined(AF_ATMPVC) && !defined(OTHER_AF_ATMPVC)
_Static_assert((uint32_t)(AF_ATMPVC) == (uint32_t)0x8, "AF_ATMPVC");
#endif
#if defined(AF_X25) && !defined(OTHER_AF_X25)
_Static_assert((uint32_t)(AF_X25) == (uint32_t)0x9, "AF_X25");
#endif
#if defined(AF_INET6) && !defined(OTHER_AF_INET6)
_Static_assert((uint32_t)(AF_INET6) == (uint32_t)0xa, "AF_INET6");
#endif
#if defined(AF_ROSE) && !defined(OTHER_AF_ROSE)
_Static_assert((uint32_t)(AF_ROSE) == (uint32_t)0xb, "AF_ROSE");
#endif
#if defined(AF_DECnet) && !defined(OTHER_AF_DECnet)
_Static_assert((uint32_t)(AF_DECnet) == (uint32_t)0xc, "AF_DECnet");
#endif
#if defined(AF_NETBEUI) && !defined(OTHER_AF_NETBEUI)
_Static_assert((uint32_t)(AF_NETBEUI) == (uint32_t)0xd, "AF_NETBEUI");
#endif
#if defined(AF_SECURITY) && !defined(OTHER_AF_SECURITY)
_Static_assert((uint32_t)(AF_SECURITY) == (uint32_t)0xe, "AF_SECURITY");
#endif
#if defined(AF_KEY) && !defined(OTHER_AF_KEY)
_Static_assert((uint32_t)(AF_KEY) == (uint32_t)0xf, "AF_KEY");
#endif
#if defined(AF_NETLINK) && !defined(OTHER_AF_NETLINK)
_Static_assert((uint32_t)(AF_NETLINK) == (uint32_t)0x10, "AF_NETLINK");
#endif
#if defined(AF_PACKET) && !defined(OTHER_AF_PACKET)
_Static_assert((uint32_t)(AF_PACKET) == (uint32_t)0x11, "AF_PACKET");
#endif
#if defined(AF_ASH) && !defined(OTHER_AF_ASH)
_Static_assert((uint32_t)(AF_ASH) == (uint32_t)0x12, "AF_ASH");
#endif
#if defined(AF_ECONET) && !defined(OTHER_AF_ECONET)
_Static_assert((uint32_t)(AF_ECONET) == (uint32_t)0x13, "AF_ECONET");
#endif
#if defined(AF_ATMSVC) && !defined(OTHER_AF_ATMSVC)
_Static_assert((uint32_t)(AF_ATMSVC) == (uint32_t)0x14, "AF_ATMSVC");
#endif
#if defined(AF_RDS) && !defined(OTHER_AF_RDS)
_Static_assert((uint32_t)(AF_RDS) == (uint32_t)0x15, "AF_RDS");
#endif
#if defined(AF_SNA) && !defined(OTHER_AF_SNA)
_Static_assert((uint32_t)(AF_SNA) == (uint32_t)0x16, "AF_SNA");
#endif
#if defined(AF_IRDA) && !defined(OTHER_AF_IRDA)
_Static_assert((uint32_t)(AF_IRDA) == (uint32_t)0x17, "AF_IRDA");
#endif
#if defined(AF_PPPOX) && !defined(OTHER_AF_PPPOX)
_Static_assert((uint32_t)(AF_PPPOX) == (uint32_t)0x18, "AF_PPPOX");
#endif
#if defined(AF_WANPIPE) && !defined(OTHER_AF_WANPIPE)
_Static_assert((uint32_t)(AF_WANPIPE) == (uint32_t)0x19, "AF_WANPIPE");
#endif
#if defined(AF_LLC) && !defined(OTHER_AF_LLC)
_Static_assert((uint32_t)(AF_LLC) == (uint32_t)0x1a, "AF_LLC");
#endif
#if defined(AF_IB) && !defined(OTHER_AF_IB)
_Static_assert((uint32_t)(AF_IB) == (uint32_t)0x1b, "AF_IB");
#endif
#if defined(AF_MPLS) && !defined(OTHER_AF_MPLS)
_Static_assert((uint32_t)(AF_MPLS) == (uint32_t)0x1c, "AF_MPLS");
#endif
#if defined(AF_CAN) && !defined(OTHER_AF_CAN)
_Static_assert((uint32_t)(AF_CAN) == (uint32_t)0x1d, "AF_CAN");
#endif
#if defined(AF_TIPC) && !defined(OTHER_AF_TIPC)
_Static_assert((uint32_t)(AF_TIPC) == (uint32_t)0x1e, "AF_TIPC");
#endif
#if defined(AF_BLUETOOTH) && !defined(OTHER_AF_BLUETOOTH)
_Static_assert((uint32_t)(AF_BLUETOOTH) == (uint32_t)0x1f, "AF_BLUETOOTH");
#endif
#if defined(AF_IUCV) && !defined(OTHER_AF_IUCV)
_Static_assert((uint32_t)(AF_IUCV) == (uint32_t)0x20, "AF_IUCV");
#endif
#if defined(AF_RXRPC) && !defined(OTHER_AF_RXRPC)
_Static_assert((uint32_t)(AF_RXRPC) == (uint32_t)0x21, "AF_RXRPC");
#endif
#if defined(AF_ISDN) && !defined(OTHER_AF_ISDN)
_Static_assert((uint32_t)(AF_ISDN) == (uint32_t)0x22, "AF_ISDN");
#endif
#if defined(AF_PHONET) && !defined(OTHER_AF_PHONET)
_Static_assert((uint32_t)(AF_PHONET) == (uint32_t)0x23, "AF_PHONET");
#endif
#if defined(AF_IEEE802154) && !defined(OTHER_AF_IEEE802154)
_Static_assert((uint32_t)(AF_IEEE802154) == (uint32_t)0x24, "AF_IEEE802154");
#endif
#if defined(AF_CAIF) && !defined(OTHER_AF_CAIF)
_Static_assert((uint32_t)(AF_CAIF) == (uint32_t)0x25, "AF_CAIF");
#endif
#if defined(AF_ALG) && !defined(OTHER_AF_ALG)
_Static_assert((uint32_t)(AF_ALG) == (uint32_t)0x26, "AF_ALG");
#endif
#if defined(AF_NFC) && !defined(OTHER_AF_NFC)
_Static_assert((uint32_t)(AF_NFC) == (uint32_t)0x27, "AF_NFC");
#endif
#if defined(AF_VSOCK) && !defined(OTHER_AF_VSOCK)
_Static_assert((uint32_t)(AF_VSOCK) == (uint32_t)0x28, "AF_VSOCK");
#endif
#if defined(AF_KCM) && !defined(OTHER_AF_KCM)
_Static_assert((uint32_t)(AF_KCM) == (uint32_t)0x29, "AF_KCM");
#endif
#if defined(AF_QIPCRTR) && !defined(OTHER_AF_QIPCRTR)
_Static_assert((uint32_t)(AF_QIPCRTR) == (uint32_t)0x2a, "AF_QIPCRTR");
#endif
#if defined(AF_SMC) && !defined(OTHER_AF_SMC)
_Static_assert((uint32_t)(AF_SMC) == (uint32_t)0x2b, "AF_SMC");
#endif
#if defined(AF_XDP) && !defined(OTHER_AF_XDP)
_Static_assert((uint32_t)(AF_XDP) == (uint32_t)0x2c, "AF_XDP");
#endif
#if defined(AF_MCTP) && !defined(OTHER_AF_MCTP)
_Static_assert((uint32_t)(AF_MCTP) == (uint32_t)0x2d, "AF_MCTP");
#endif
#if defined(SOCK_CLOEXEC) && !defined(OTHER_SOCK_CLOEXEC)
_Static_assert((uint32_t)(SOCK_CLOEXEC) == (uint32_t)0x80000, "SOCK_CLOEXEC");
#endif
#if defined(SOCK_NONBLOCK) && !defined(OTHER_SOCK_NONBLOCK)
_Static_assert((uint32_t)(SOCK_NONBLOCK) == (uint32_t)0x800, "SOCK_NONBLOCK");
#endif
#if defined(SOCK_STREAM) && !defined(OTHER_SOCK_STREAM)
_Static_assert((uint32_t)(SOCK_STREAM) == (uint32_t)0x1, "SOCK_STREAM");
#endif
#if defined(SOCK_DGRAM) && !defined(OTHER_SOCK_DGRAM)
_Static_assert((uint32_t)(SOCK_DGRAM) == (uint32_t)0x2, "SOCK_DGRAM");
#endif
#if defined(SOCK_RAW) && !defined(OTHER_SOCK_RAW)
_Static_assert((uint32_t)(SOCK_RAW) == (uint32_t)0x3, "SOCK_RAW");
#endif
#if defined(SOCK_RDM) && !defined(OTHER_SOCK_RDM)
_Static_assert((uint32_t)(SOCK_RDM) == (uint32_t)0x4, "SOCK_RDM");
#endif
#if defined(SOCK_SEQPACKET) && !defined(OTHER_SOCK_SEQPACKET)
_Static_assert((uint32_t)(SOCK_SEQPACKET) == (uint32_t)0x5, "SOCK_SEQPACKET");
#endif
#if defined(SOCK_DCCP) && !defined(OTHER_SOCK_DCCP)
_Static_assert((uint32_t)(SOCK_DCCP) == (uint32_t)0x6, "SOCK_DCCP");
#endif
#if defined(SOCK_PACKET) && !defined(OTHER_SOCK_PACKET)
_Static_assert((uint32_t)(SOCK_PACKET) == (uint32_t)0xa, "SOCK_PACKET");
#endif
#if defined(SPLICE_F_MOVE) && !defined(OTHER_SPLICE_F_MOVE)
_Static_assert((uint32_t)(SPLICE_F_MOVE) == (uint32_t)0x1, "SPLICE_F_MOVE");
#endif
#if defined(SPLICE_F_NONBLOCK) && !defined(OTHER_SPLICE_F_NONBLOCK)
_Static_assert((uint32_t)(SPLICE_F_NONBLOCK) == (uint32_t)0x2, "SPLICE_F_NONBLOCK");
#endif
#if defined(SPLICE_F_MORE) && !defined(OTHER_SPLICE_F_MORE)
_Static_assert((uint32_t)(SPLICE_F_MORE) == (uint32_t)0x4, "SPLICE_F_MORE");
#endif
#if defined(SPLICE_F_GIFT) && !defined(OTHER_SPLICE_F_GIFT)
_Static_assert((uint32_t)(SPLICE_F_GIFT) == (uint32_t)0x8, "SPLICE_F_GIFT");
#endif
#if defined(IORING_ENTER_GETEVENTS) && !defined(OTHER_IORING_ENTER_GETEVENTS)
_Static_assert((uint32_t)(IORING_ENTER_GETEVENTS) == (uint32_t)0x1, "IORING_ENTER_GETEVENTS");
#endif
#if defined(IORING_ENTER_SQ_WAKEUP) && !defined(OTHER_IORING_ENTER_SQ_WAKEUP)
_Static_assert((uint32_t)(IORING_ENTER_SQ_WAKEUP) == (uint32_t)0x2, "IORING_ENTER_SQ_WAKEUP");
#endif
#if defined(IORING_ENTER_SQ_WAIT) && !defined(OTHER_IORING_ENTER_SQ_WAIT)
_Static_assert((uint32_t)(IORING_ENTER_SQ_WAIT) == (uint32_t)0x4, "IORING_ENTER_SQ_WAIT");
#endif
#if defined(IORING_ENTER_EXT_ARG) && !defined(OTHER_IORING_ENTER_EXT_ARG)
_Static_assert((uint32_t)(IORING_ENTER_EXT_ARG) == (uint32_t)0x8, "IORING_ENTER_EXT_ARG");
#endif
#if defined(IORING_ENTER_REGISTERED_RING) && !defined(OTHER_IORING_ENTER_REGISTERED_RING)
_Static_assert((uint32_t)(IORING_ENTER_REGISTERED_RING) == (uint32_t)0x10, "IORING_ENTER_REGISTERED_RING");
#endif
#if defined(TFD_CLOEXEC) && !defined(OTHER_TFD_CLOEXEC)
_Static_assert((uint32_t)(TFD_CLOEXEC) == (uint32_t)0x80000, "TFD_CLOEXEC");
#endif
#if defined(TFD_NONBLOCK) && !defined(OTHER_TFD_NONBLOCK)
_Static_assert((uint32_t)(TFD_NONBLOCK) == (uint32_t)0x800, "TFD_NONBLOCK");
#endif
#if defined(TFD_TIMER_ABSTIME) && !defined(OTHER_TFD_TIMER_ABSTIME)
_Static_assert((uint32_t)(TFD_TIMER_ABSTIME) == (uint32_t)0x1, "TFD_TIMER_ABSTIME");
#endif
#if defined(TFD_TIMER_CANCEL_ON_SET) && !defined(OTHER_TFD_TIMER_CANCEL_ON_SET)
_Static_assert((uint32_t)(TFD_TIMER_CANCEL_ON_SET) == (uint32_t)0x2, "TFD_TIMER_CANCEL_ON_SET");
#endif
#if defined(TIMER_ABSTIME) && !defined(OTHER_TIMER_ABSTIME)
_Static_assert((uint32_t)(TIMER_ABSTIME) == (uint32_t)0x1, "TIMER_ABSTIME");
#endif
#if defined(WNOHANG) && !defined(OTHER_WNOHANG)
_Static_assert((uint32_t)(WNOHANG) == (uint32_t)0x1, "WNOHANG");
#endif
#if defined(WUNTRACED) && !defined(OTHER_WUNTRACED)
_Static_assert((uint32_t)(WUNTRACED) == (uint32_t)0x2, "WUNTRACED");
#endif
#if defined(WEXITED) && !defined(OTHER_WEXITED)
_Static_assert((uint32_t)(WEXITED) == (uint32_t)0x4, "WEXITED");
#endif
#if defined(WCONTINUED) && !defined(OTHER_WCONTINUED)
_Static_assert((uint32_t)(WCONTINUED) == (uint32_t)0x8, "WCONTINUED");
#endif
#if defined(__WNOTHREAD) && !defined(OTHER___WNOTHREAD)
_Static_assert((uint32_t)(__WNOTHREAD) == (uint32_t)0x20000000, "__WNOTHREAD");
#endif
#if defined(__WALL) && !defined(OTHER___WALL)
_Static_assert((uint32_t)(__WALL) == (uint32_t)0x40000000, "__WALL");
#endif
#if defined(__WCLONE) && !defined(OTHER___WCLONE)
_Static_assert((uint32_t)(__WCLONE) == (uint32_t)0x80000000, "__WCLONE");
#endif
#if defined(SOL_IP) && !defined(OTHER_SOL_IP)
_Static_assert((uint32_t)(SOL_IP) == (uint32_t)0x0, "SOL_IP");
#endif
#if defined(SOL_SOCKET) && !defined(OTHER_SOL_SOCKET)
_Static_assert((uint32_t)(SOL_SOCKET) == (uint32_t)0x1, "SOL_SOCKET");
#endif
#if defined(SOL_TCP) && !defined(OTHER_SOL_TCP)
_Static_assert((uint32_t)(SOL_TCP) == (uint32_t)0x6, "SOL_TCP");
#endif
#if defined(SOL_UDP) && !defined(OTHER_SOL_UDP)
_Static_assert((uint32_t)(SOL_UDP) == (uint32_t)0x11, "SOL_UDP");
#endif
#if defined(SOL_IPV6) && !defined(OTHER_SOL_IPV6)
_Static_assert((uint32_t)(SOL_IPV6) == (uint32_t)0x29, "SOL_IPV6");
#endif
#if defined(SOL_ICMPV6) && !defined(OTHER_SOL_ICMPV6)
_Static_assert((uint32_t)(SOL_ICMPV6) == (uint32_t)0x3a, "SOL_ICMPV6");
#endif
#if defined(SOL_CAN_BASE) && !defined(OTHER_SOL_CAN_BASE)
_Static_assert((uint32_t)(SOL_CAN_BASE) == (uint32_t)0x64, "SOL_CAN_BASE");
#endif
#if defined(SOL_CAN_RAW) && !defined(OTHER_SOL_CAN_RAW)
_Static_assert((uint32_t)(SOL_CAN_RAW) == (uint32_t)0x65, "SOL_CAN_RAW");
#endif
#if defined(SOL_SCTP) && !defined(OTHER_SOL_SCTP)
_Static_assert((uint32_t)(SOL_SCTP) == (uint32_t)0x84, "SOL_SCTP");
#endif
#if defined(SOL_UDPLITE) && !defined(OTHER_SOL_UDPLITE)
_Static_assert((uint32_t)(SOL_UDPLITE) == (uint32_t)0x88, "SOL_UDPLITE");
#endif
#if defined(SOL_RAW) && !defined(OTHER_SOL_RAW)
_Static_assert((uint32_t)(SOL_RAW) == (uint32_t)0xff, "SOL_RAW");
#endif
#if defined(SOL_IPX) && !defined(OTHER_SOL_IPX)
_Static_assert((uint32_t)(SOL_IPX) == (uint32_t)0x100, "SOL_IPX");
#endif
#if defined(SOL_AX25) && !defined(OTHER_SOL_AX25)
_Static_assert((uint32_t)(SOL_AX25) == (uint32_t)0x101, "SOL_AX25");
#endif
#if defined(SOL_ATALK) && !defined(OTHER_SOL_ATALK)
_Static_assert((uint32_t)(SOL_ATALK) == (uint32_t)0x102, "SOL_ATALK");
#endif
#if defined(SOL_NETROM) && !defined(OTHER_SOL_NETROM)
_Static_assert((uint32_t)(SOL_NETROM) == (uint32_t)0x103, "SOL_NETROM");
#endif
#if defined(SOL_ROSE) && !defined(OTHER_SOL_ROSE)
_Static_assert((uint32_t)(SOL_ROSE) == (uint32_t)0x104, "SOL_ROSE");
#endif
#if defined(SOL_DECNET) && !defined(OTHER_SOL_DECNET)
_Static_assert((uint32_t)(SOL_DECNET) == (uint32_t)0x105, "SOL_DECNET");
#endif
#if defined(SOL_X25) && !defined(OTHER_SOL_X25)
_Static_assert((uint32_t)(SOL_X25) == (uint32_t)0x106, "SOL_X25");
#endif
#if defined(SOL_PACKET) && !defined(OTHER_SOL_PACKET)
_Static_assert((uint32_t)(SOL_PACKET) == (uint32_t)0x107, "SOL_PACKET");
#endif
#if defined(SOL_ATM) && !defined(OTHER_SOL_ATM)
_Static_assert((uint32_t)(SOL_ATM) == (uint32_t)0x108, "SOL_ATM");
#endif
#if defined(SOL_AAL) && !defined(OTHER_SOL_AAL)
_Static_assert((uint32_t)(SOL_AAL) == (uint32_t)0x109, "SOL_AAL");
#endif
#if defined(SOL_IRDA) && !defined(OTHER_SOL_IRDA)
_Static_assert((uint32_t)(SOL_IRDA) == (uint32_t)0x10a, "SOL_IRDA");
#endif
#if defined(SOL_NETBEUI) && !defined(OTHER_SOL_NETBEUI)
_Static_assert((uint32_t)(SOL_NETBEUI) == (uint32_t)0x10b, "SOL_NETBEUI");
#endif
#if defined(SOL_LLC) && !defined(OTHER_SOL_LLC)
_Static_assert((uint32_t)(SOL_LLC) == (uint32_t)0x10c, "SOL_LLC");
#endif
#if defined(SOL_DCCP) && !defined(OTHER_SOL_DCCP)
_Static_assert((uint32_t)(SOL_DCCP) == (uint32_t)0x10d, "SOL_DCCP");
#endif
#if defined(SOL_NETLINK) && !defined(OTHER_SOL_NETLINK)
_Static_assert((uint32_t)(SOL_NETLINK) == (uint32_t)0x10e, "SOL_NETLINK");
#endif
#if defined(SOL_TIPC) && !defined(OTHER_SOL_TIPC)
_Static_assert((uint32_t)(SOL_TIPC) == (uint32_t)0x10f, "SOL_TIPC");
#endif
#if defined(SOL_RXRPC) && !defined(OTHER_SOL_RXRPC)
_Static_assert((uint32_t)(SOL_RXRPC) == (uint32_t)0x110, "SOL_RXRPC");
#endif
#if defined(SOL_PPPOL2TP) && !defined(OTHER_SOL_PPPOL2TP)
_Static_assert((uint32_t)(SOL_PPPOL2TP) == (uint32_t)0x111, "SOL_PPPOL2TP");
#endif
#if defined(SOL_BLUETOOTH) && !defined(OTHER_SOL_BLUETOOTH)
_Static_assert((uint32_t)(SOL_BLUETOOTH) == (uint32_t)0x112, "SOL_BLUETOOTH");
#endif
#if defined(SOL_PNPIPE) && !defined(OTHER_SOL_PNPIPE)
_Static_assert((uint32_t)(SOL_PNPIPE) == (uint32_t)0x113, "SOL_PNPIPE");
#endif
#if defined(SOL_RDS) && !defined(OTHER_SOL_RDS)
_Static_assert((uint32_t)(SOL_RDS) == (uint32_t)0x114, "SOL_RDS");
#endif
#if defined(SOL_IUCV) && !defined(OTHER_SOL_IUCV)
_Static_assert((uint32_t)(SOL_IUCV) == (uint32_t)0x115, "SOL_IUCV");
#endif
#if defined(SOL_CAIF) && !defined(OTHER_SOL_CAIF)
_Static_assert((uint32_t)(SOL_CAIF) == (uint32_t)0x116, "SOL_CAIF");
#endif
#if defined(SOL_ALG) && !defined(OTHER_SOL_ALG)
_Static_assert((uint32_t)(SOL_ALG) == (uint32_t)0x117, "SOL_ALG");
#endif
#if defined(SOL_NFC) && !defined(OTHER_SOL_NFC)
_Static_assert((uint32_t)(SOL_NFC) == (uint32_t)0x118, "SOL_NFC");
#endif
#if defined(SOL_KCM) && !defined(OTHER_SOL_KCM)
_Static_assert((uint32_t)(SOL_KCM) == (uint32_t)0x119, "SOL_KCM");
#endif
#if defined(SOL_TLS) && !defined(OTHER_SOL_TLS)
_Static_assert((uint32_t)(SOL_TLS) == (uint32_t)0x11a, "SOL_TLS");
#endif
#if defined(SOL_XDP) && !defined(OTHER_SOL_XDP)
_Static_assert((uint32_t)(SOL_XDP) == (uint32_t)0x11b, "SOL_XDP");
#endif
#if defined(SOL_CAN_ISOTP) && !defined(OTHER_SOL_CAN_ISOTP)
_Static_assert((uint32_t)(SOL_CAN_ISOTP) == (uint32_t)0x6a, "SOL_CAN_ISOTP");
#endif
#if defined(SOL_CAN_J1939) && !defined(OTHER_SOL_CAN_J1939)
_Static_assert((uint32_t)(SOL_CAN_J1939) == (uint32_t)0x6b, "SOL_CAN_J1939");
#endif
#if defined(SOL_MPTCP) && !defined(OTHER_SOL_MPTCP)
_Static_assert((uint32_t)(SOL_MPTCP) == (uint32_t)0x11c, "SOL_MPTCP");
#endif
#if defined(SOL_MCTP) && !defined(OTHER_SOL_MCTP)
_Static_assert((uint32_t)(SOL_MCTP) == (uint32_t)0x11d, "SOL_MCTP");
#endif
#if defined(SOL_SMC) && !defined(OTHER_SOL_SMC)
_Static_assert((uint32_t)(SOL_SMC) == (uint32_t)0x11e, "SOL_SMC");
#endif
#if defined(SOL_VSOCK) && !defined(OTHER_SOL_VSOCK)
_Static_assert((uint32_t)(SOL_VSOCK) == (uint32_t)0x11f, "SOL_VSOCK");
#endif
#if defined(SO_DEBUG) && !defined(OTHER_SO_DEBUG)
_Static_assert((uint32_t)(SO_DEBUG) == (uint32_t)0x1, "SO_DEBUG");
#endif
#if defined(SO_REUSEADDR) && !defined(OTHER_SO_REUSEADDR)
_Static_assert((uint32_t)(SO_REUSEADDR) == (uint32_t)0x2, "SO_REUSEADDR");
#endif
#if defined(SO_TYPE) && !defined(OTHER_SO_TYPE)
_Static_assert((uint32_t)(SO_TYPE) == (uint32_t)0x3, "SO_TYPE");
#endif
#if defined(SO_ERROR) && !defined(OTHER_SO_ERROR)
_Static_assert((uint32_t)(SO_ERROR) == (uint32_t)0x4, "SO_ERROR");
#endif
#if defined(SO_DONTROUTE) && !defined(OTHER_SO_DONTROUTE)
_Static_assert((uint32_t)(SO_DONTROUTE) == (uint32_t)0x5, "SO_DONTROUTE");
#endif
#if defined(SO_BROADCAST) && !defined(OTHER_SO_BROADCAST)
_Static_assert((uint32_t)(SO_BROADCAST) == (uint32_t)0x6, "SO_BROADCAST");
#endif
#if defined(SO_SNDBUF) && !defined(OTHER_SO_SNDBUF)
_Static_assert((uint32_t)(SO_SNDBUF) == (uint32_t)0x7, "SO_SNDBUF");
#endif
#if defined(SO_RCVBUF) && !defined(OTHER_SO_RCVBUF)
_Static_assert((uint32_t)(SO_RCVBUF) == (uint32_t)0x8, "SO_RCVBUF");
#endif
#if defined(SO_KEEPALIVE) && !defined(OTHER_SO_KEEPALIVE)
_Static_assert((uint32_t)(SO_KEEPALIVE) == (uint32_t)0x9, "SO_KEEPALIVE");
#endif
#if defined(SO_OOBINLINE) && !defined(OTHER_SO_OOBINLINE)
_Static_assert((uint32_t)(SO_OOBINLINE) == (uint32_t)0xa, "SO_OOBINLINE");
#endif
#if defined(SO_NO_CHECK) && !defined(OTHER_SO_NO_CHECK)
_Static_assert((uint32_t)(SO_NO_CHECK) == (uint32_t)0xb, "SO_NO_CHECK");
#endif
#if defined(SO_PRIORITY) && !defined(OTHER_SO_PRIORITY)
_Static_assert((uint32_t)(SO_PRIORITY) == (uint32_t)0xc, "SO_PRIORITY");
#endif
#if defined(SO_LINGER) && !defined(OTHER_SO_LINGER)
_Static_assert((uint32_t)(SO_LINGER) == (uint32_t)0xd, "SO_LINGER");
#endif
#if defined(SO_BSDCOMPAT) && !defined(OTHER_SO_BSDCOMPAT)
_Static_assert((uint32_t)(SO_BSDCOMPAT) == (uint32_t)0xe, "SO_BSDCOMPAT");
#endif
#if defined(SO_REUSEPORT) && !defined(OTHER_SO_REUSEPORT)
_Static_assert((uint32_t)(SO_REUSEPORT) == (uint32_t)0xf, "SO_REUSEPORT");
#endif
#if defined(SO_PASSCRED) && !defined(OTHER_SO_PASSCRED)
_Static_assert((uint32_t)(SO_PASSCRED) == (uint32_t)0x10, "SO_PASSCRED");
#endif
#if defined(SO_PEERCRED) && !defined(OTHER_SO_PEERCRED)
_Static_assert((uint32_t)(SO_PEERCRED) == (uint32_t)0x11, "SO_PEERCRED");
#endif
#if defined(SO_RCVLOWAT) && !defined(OTHER_SO_RCVLOWAT)
_Static_assert((uint32_t)(SO_RCVLOWAT) == (uint32_t)0x12, "SO_RCVLOWAT");
#endif
#if defined(SO_SNDLOWAT) && !defined(OTHER_SO_SNDLOWAT)
_Static_assert((uint32_t)(SO_SNDLOWAT) == (uint32_t)0x13, "SO_SNDLOWAT");
#endif
#if defined(SO_RCVTIMEO_OLD) && !defined(OTHER_SO_RCVTIMEO_OLD)
_Static_assert((uint32_t)(SO_RCVTIMEO_OLD) == (uint32_t)0x14, "SO_RCVTIMEO_OLD");
#endif
#if defined(SO_SNDTIMEO_OLD) && !defined(OTHER_SO_SNDTIMEO_OLD)
_Static_assert((uint32_t)(SO_SNDTIMEO_OLD) == (uint32_t)0x15, "SO_SNDTIMEO_OLD");
#endif
#if defined(SO_SECURITY_AUTHENTICATION) && !defined(OTHER_SO_SECURITY_AUTHENTICATION)
_Static_assert((uint32_t)(SO_SECURITY_AUTHENTICATION) == (uint32_t)0x16, "SO_SECURITY_AUTHENTICATION");
#endif
#if defined(SO_SECURITY_ENCRYPTION_TRANSPORT) && !defined(OTHER_SO_SECURITY_ENCRYPTION_TRANSPORT)
_Static_assert((uint32_t)(SO_SECURITY_ENCRYPTION_TRANSPORT) == (uint32_t)0x17, "SO_SECURITY_ENCRYPTION_TRANSPORT");
#endif
#if defined(SO_SECURITY_ENCRYPTION_NETWORK) && !defined(OTHER_SO_SECURITY_ENCRYPTION_NETWORK)
_Static_assert((uint32_t)(SO_SECURITY_ENCRYPTION_NETWORK) == (uint32_t)0x18, "SO_SECURITY_ENCRYPTION_NETWORK");
#endif
#if defined(SO_BINDTODEVICE) && !defined(OTHER_SO_BINDTODEVICE)
_Static_assert((uint32_t)(SO_BINDTODEVICE) == (uint32_t)0x19, "SO_BINDTODEVICE");
#endif
#if defined(SO_ATTACH_FILTER) && !defined(OTHER_SO_ATTACH_FILTER)
_Static_assert((uint32_t)(SO_ATTACH_FILTER) == (uint32_t)0x1a, "SO_ATTACH_FILTER");
#endif
#if defined(SO_DETACH_FILTER) && !defined(OTHER_SO_DETACH_FILTER)
_Static_assert((uint32_t)(SO_DETACH_FILTER) == (uint32_t)0x1b, "SO_DETACH_FILTER");
#endif
#if defined(SO_PEERNAME) && !defined(OTHER_SO_PEERNAME)
_Static_assert((uint32_t)(SO_PEERNAME) == (uint32_t)0x1c, "SO_PEERNAME");
#endif
#if defined(SO_TIMESTAMP_OLD) && !defined(OTHER_SO_TIMESTAMP_OLD)
_Static_assert((uint32_t)(SO_TIMESTAMP_OLD) == (uint32_t)0x1d, "SO_TIMESTAMP_OLD");
#endif
#if defined(SO_ACCEPTCONN) && !defined(OTHER_SO_ACCEPTCONN)
_Static_assert((uint32_t)(SO_ACCEPTCONN) == (uint32_t)0x1e, "SO_ACCEPTCONN");
#endif
#if defined(SO_PEERSEC) && !defined(OTHER_SO_PEERSEC)
_Static_assert((uint32_t)(SO_PEERSEC) == (uint32_t)0x1f, "SO_PEERSEC");
#endif
#if defined(SO_SNDBUFFORCE) && !defined(OTHER_SO_SNDBUFFORCE)
_Static_assert((uint32_t)(SO_SNDBUFFORCE) == (uint32_t)0x20, "SO_SNDBUFFORCE");
#endif
#if defined(SO_RCVBUFFORCE) && !defined(OTHER_SO_RCVBUFFORCE)
_Static_assert((uint32_t)(SO_RCVBUFFORCE) == (uint32_t)0x21, "SO_RCVBUFFORCE");
#endif
#if defined(SO_PASSSEC) && !defined(OTHER_SO_PASSSEC)
_Static_assert((uint32_t)(SO_PASSSEC) == (uint32_t)0x22, "SO_PASSSEC");
#endif
#if defined(SO_TIMESTAMPNS_OLD) && !defined(OTHER_SO_TIMESTAMPNS_OLD)
_Static_assert((uint32_t)(SO_TIMESTAMPNS_OLD) == (uint32_t)0x23, "SO_TIMESTAMPNS_OLD");
#endif
#if defined(SO_MARK) && !defined(OTHER_SO_MARK)
_Static_assert((uint32_t)(SO_MARK) == (uint32_t)0x24, "SO_MARK");
#endif
#if defined(SO_TIMESTAMPING_OLD) && !defined(OTHER_SO_TIMESTAMPING_OLD)
_Static_assert((uint32_t)(SO_TIMESTAMPING_OLD) == (uint32_t)0x25, "SO_TIMESTAMPING_OLD");
#endif
#if defined(SO_PROTOCOL) && !defined(OTHER_SO_PROTOCOL)
_Static_assert((uint32_t)(SO_PROTOCOL) == (uint32_t)0x26, "SO_PROTOCOL");
#endif
#if defined(SO_DOMAIN) && !defined(OTHER_SO_DOMAIN)
_Static_assert((uint32_t)(SO_DOMAIN) == (uint32_t)0x27, "SO_DOMAIN");
#endif
#if defined(SO_RXQ_OVFL) && !defined(OTHER_SO_RXQ_OVFL)
_Static_assert((uint32_t)(SO_RXQ_OVFL) == (uint32_t)0x28, "SO_RXQ_OVFL");
#endif
#if defined(SO_WIFI_STATUS) && !defined(OTHER_SO_WIFI_STATUS)
_Static_assert((uint32_t)(SO_WIFI_STATUS) == (uint32_t)0x29, "SO_WIFI_STATUS");
#endif
#if defined(SO_PEEK_OFF) && !defined(OTHER_SO_PEEK_OFF)
_Static_assert((uint32_t)(SO_PEEK_OFF) == (uint32_t)0x2a, "SO_PEEK_OFF");
#endif
#if defined(SO_NOFCS) && !defined(OTHER_SO_NOFCS)
_Static_assert((uint32_t)(SO_NOFCS) == (uint32_t)0x2b, "SO_NOFCS");
#endif
#if defined(SO_LOCK_FILTER) && !defined(OTHER_SO_LOCK_FILTER)
_Static_assert((uint32_t)(SO_LOCK_FILTER) == (uint32_t)0x2c, "SO_LOCK_FILTER");
#endif
#if defined(SO_SELECT_ERR_QUEUE) && !defined(OTHER_SO_SELECT_ERR_QUEUE)
_Static_assert((uint32_t)(SO_SELECT_ERR_QUEUE) == (uint32_t)0x2d, "SO_SELECT_ERR_QUEUE");
#endif
#if defined(SO_BUSY_POLL) && !defined(OTHER_SO_BUSY_POLL)
_Static_assert((uint32_t)(SO_BUSY_POLL) == (uint32_t)0x2e, "SO_BUSY_POLL");
#endif
#if defined(SO_MAX_PACING_RATE) && !defined(OTHER_SO_MAX_PACING_RATE)
_Static_assert((uint32_t)(SO_MAX_PACING_RATE) == (uint32_t)0x2f, "SO_MAX_PACING_RATE");
#endif
#if defined(SO_BPF_EXTENSIONS) && !defined(OTHER_SO_BPF_EXTENSIONS)
_Static_assert((uint32_t)(SO_BPF_EXTENSIONS) == (uint32_t)0x30, "SO_BPF_EXTENSIONS");
#endif
#if defined(SO_INCOMING_CPU) && !defined(OTHER_SO_INCOMING_CPU)
_Static_assert((uint32_t)(SO_INCOMING_CPU) == (uint32_t)0x31, "SO_INCOMING_CPU");
#endif
#if defined(SO_ATTACH_BPF) && !defined(OTHER_SO_ATTACH_BPF)
_Static_assert((uint32_t)(SO_ATTACH_BPF) == (uint32_t)0x32, "SO_ATTACH_BPF");
#endif
#if defined(SO_ATTACH_REUSEPORT_CBPF) && !defined(OTHER_SO_ATTACH_REUSEPORT_CBPF)
_Static_assert((uint32_t)(SO_ATTACH_REUSEPORT_CBPF) == (uint32_t)0x33, "SO_ATTACH_REUSEPORT_CBPF");
#endif
#if defined(SO_ATTACH_REUSEPORT_EBPF) && !defined(OTHER_SO_ATTACH_REUSEPORT_EBPF)
_Static_assert((uint32_t)(SO_ATTACH_REUSEPORT_EBPF) == (uint32_t)0x34, "SO_ATTACH_REUSEPORT_EBPF");
#endif
#if defined(SO_CNX_ADVICE) && !defined(OTHER_SO_CNX_ADVICE)
_Static_assert((uint32_t)(SO_CNX_ADVICE) == (uint32_t)0x35, "SO_CNX_ADVICE");
#endif
#if defined(SO_MEMINFO) && !defined(OTHER_SO_MEMINFO)
_Static_assert((uint32_t)(SO_MEMINFO) == (uint32_t)0x37, "SO_MEMINFO");
#endif
#if defined(SO_INCOMING_NAPI_ID) && !defined(OTHER_SO_INCOMING_NAPI_ID)
_Static_assert((uint32_t)(SO_INCOMING_NAPI_ID) == (uint32_t)0x38, "SO_INCOMING_NAPI_ID");
#endif
#if defined(SO_COOKIE) && !defined(OTHER_SO_COOKIE)
_Static_assert((uint32_t)(SO_COOKIE) == (uint32_t)0x39, "SO_COOKIE");
#endif
#if defined(SO_PEERGROUPS) && !defined(OTHER_SO_PEERGROUPS)
_Static_assert((uint32_t)(SO_PEERGROUPS) == (uint32_t)0x3b, "SO_PEERGROUPS");
#endif
#if defined(SO_ZEROCOPY) && !defined(OTHER_SO_ZEROCOPY)
_Static_assert((uint32_t)(SO_ZEROCOPY) == (uint32_t)0x3c, "SO_ZEROCOPY");
#endif
#if defined(SO_TXTIME) && !defined(OTHER_SO_TXTIME)
_Static_assert((uint32_t)(SO_TXTIME) == (uint32_t)0x3d, "SO_TXTIME");
#endif
#if defined(SO_BINDTOIFINDEX) && !defined(OTHER_SO_BINDTOIFINDEX)
_Static_assert((uint32_t)(SO_BINDTOIFINDEX) == (uint32_t)0x3e, "SO_BINDTOIFINDEX");
#endif
#if defined(SO_TIMESTAMP_NEW) && !defined(OTHER_SO_TIMESTAMP_NEW)
_Static_assert((uint32_t)(SO_TIMESTAMP_NEW) == (uint32_t)0x3f, "SO_TIMESTAMP_NEW");
#endif
#if defined(SO_TIMESTAMPNS_NEW) && !defined(OTHER_SO_TIMESTAMPNS_NEW)
_Static_assert((uint32_t)(SO_TIMESTAMPNS_NEW) == (uint32_t)0x40, "SO_TIMESTAMPNS_NEW");
#endif
#if defined(SO_TIMESTAMPING_NEW) && !defined(OTHER_SO_TIMESTAMPING_NEW)
_Static_assert((uint32_t)(SO_TIMESTAMPING_NEW) == (uint32_t)0x41, "SO_TIMESTAMPING_NEW");
#endif
#if defined(SO_RCVTIMEO_NEW) && !defined(OTHER_SO_RCVTIMEO_NEW)
_Static_assert((uint32_t)(SO_RCVTIMEO_NEW) == (uint32_t)0x42, "SO_RCVTIMEO_NEW");
#endif
#if defined(SO_SNDTIMEO_NEW) && !defined(OTHER_SO_SNDTIMEO_NEW)
_Static_assert((uint32_t)(SO_SNDTIMEO_NEW) == (uint32_t)0x43, "SO_SNDTIMEO_NEW");
#endif
#if defined(SO_DETACH_REUSEPORT_BPF) && !defined(OTHER_SO_DETACH_REUSEPORT_BPF)
_Static_assert((uint32_t)(SO_DETACH_REUSEPORT_BPF) == (uint32_t)0x44, "SO_DETACH_REUSEPORT_BPF");
#endif
#if defined(SO_PREFER_BUSY_POLL) && !defined(OTHER_SO_PREFER_BUSY_POLL)
_Static_assert((uint32_t)(SO_PREFER_BUSY_POLL) == (uint32_t)0x45, "SO_PREFER_BUSY_POLL");
#endif
#if defined(SO_BUSY_POLL_BUDGET) && !defined(OTHER_SO_BUSY_POLL_BUDGET)
_Static_assert((uint32_t)(SO_BUSY_POLL_BUDGET) == (uint32_t)0x46, "SO_BUSY_POLL_BUDGET");
#endif
#if defined(SO_NETNS_COOKIE) && !defined(OTHER_SO_NETNS_COOKIE)
_Static_assert((uint32_t)(SO_NETNS_COOKIE) == (uint32_t)0x47, "SO_NETNS_COOKIE");
#endif
#if defined(SO_BUF_LOCK) && !defined(OTHER_SO_BUF_LOCK)
_Static_assert((uint32_t)(SO_BUF_LOCK) == (uint32_t)0x48, "SO_BUF_LOCK");
#endif
#if defined(SO_RESERVE_MEM) && !defined(OTHER_SO_RESERVE_MEM)
_Static_assert((uint32_t)(SO_RESERVE_MEM) == (uint32_t)0x49, "SO_RESERVE_MEM");
#endif
#if defined(SO_TXREHASH) && !defined(OTHER_SO_TXREHASH)
_Static_assert((uint32_t)(SO_TXREHASH) == (uint32_t)0x4a, "SO_TXREHASH");
#endif
#if defined(SO_RCVMARK) && !defined(OTHER_SO_RCVMARK)
_Static_assert((uint32_t)(SO_RCVMARK) == (uint32_t)0x4b, "SO_RCVMARK");
#endif
#if defined(SO_PASSPIDFD) && !defined(OTHER_SO_PASSPIDFD)
_Static_assert((uint32_t)(SO_PASSPIDFD) == (uint32_t)0x4c, "SO_PASSPIDFD");
#endif
#if defined(SO_PEERPIDFD) && !defined(OTHER_SO_PEERPIDFD)
_Static_assert((uint32_t)(SO_PEERPIDFD) == (uint32_t)0x4d, "SO_PEERPIDFD");
#endif
#if defined(SO_DEVMEM_LINEAR) && !defined(OTHER_SO_DEVMEM_LINEAR)
_Static_assert((uint32_t)(SO_DEVMEM_LINEAR) == (uint32_t)0x4e, "SO_DEVMEM_LINEAR");
#endif
#if defined(SO_DEVMEM_DMABUF) && !defined(OTHER_SO_DEVMEM_DMABUF)
_Static_assert((uint32_t)(SO_DEVMEM_DMABUF) == (uint32_t)0x4f, "SO_DEVMEM_DMABUF");
#endif
#if defined(SO_DEVMEM_DONTNEED) && !defined(OTHER_SO_DEVMEM_DONTNEED)
_Static_assert((uint32_t)(SO_DEVMEM_DONTNEED) == (uint32_t)0x50, "SO_DEVMEM_DONTNEED");
#endif
#if defined(TCP_NODELAY) && !defined(OTHER_TCP_NODELAY)
_Static_assert((uint32_t)(TCP_NODELAY) == (uint32_t)0x1, "TCP_NODELAY");
#endif
#if defined(TCP_MAXSEG) && !defined(OTHER_TCP_MAXSEG)
_Static_assert((uint32_t)(TCP_MAXSEG) == (uint32_t)0x2, "TCP_MAXSEG");
#endif
#if defined(TCP_CORK) && !defined(OTHER_TCP_CORK)
_Static_assert((uint32_t)(TCP_CORK) == (uint32_t)0x3, "TCP_CORK");
#endif
#if defined(TCP_KEEPIDLE) && !defined(OTHER_TCP_KEEPIDLE)
_Static_assert((uint32_t)(TCP_KEEPIDLE) == (uint32_t)0x4, "TCP_KEEPIDLE");
#endif
#if defined(TCP_KEEPINTVL) && !defined(OTHER_TCP_KEEPINTVL)
_Static_assert((uint32_t)(TCP_KEEPINTVL) == (uint32_t)0x5, "TCP_KEEPINTVL");
#endif
#if defined(TCP_KEEPCNT) && !defined(OTHER_TCP_KEEPCNT)
_Static_assert((uint32_t)(TCP_KEEPCNT) == (uint32_t)0x6, "TCP_KEEPCNT");
#endif
#if defined(TCP_SYNCNT) && !defined(OTHER_TCP_SYNCNT)
_Static_assert((uint32_t)(TCP_SYNCNT) == (uint32_t)0x7, "TCP_SYNCNT");
#endif
#if defined(TCP_LINGER2) && !defined(OTHER_TCP_LINGER2)
_Static_assert((uint32_t)(TCP_LINGER2) == (uint32_t)0x8, "TCP_LINGER2");
#endif
#if defined(TCP_DEFER_ACCEPT) && !defined(OTHER_TCP_DEFER_ACCEPT)
_Static_assert((uint32_t)(TCP_DEFER_ACCEPT) == (uint32_t)0x9, "TCP_DEFER_ACCEPT");
#endif
#if defined(TCP_WINDOW_CLAMP) && !defined(OTHER_TCP_WINDOW_CLAMP)
_Static_assert((uint32_t)(TCP_WINDOW_CLAMP) == (uint32_t)0xa, "TCP_WINDOW_CLAMP");
#endif
#if defined(TCP_INFO) && !defined(OTHER_TCP_INFO)
_Static_assert((uint32_t)(TCP_INFO) == (uint32_t)0xb, "TCP_INFO");
#endif
#if defined(TCP_QUICKACK) && !defined(OTHER_TCP_QUICKACK)
_Static_assert((uint32_t)(TCP_QUICKACK) == (uint32_t)0xc, "TCP_QUICKACK");
#endif
#if defined(TCP_CONGESTION) && !defined(OTHER_TCP_CONGESTION)
_Static_assert((uint32_t)(TCP_CONGESTION) == (uint32_t)0xd, "TCP_CONGESTION");
#endif
#if defined(TCP_MD5SIG) && !defined(OTHER_TCP_MD5SIG)
_Static_assert((uint32_t)(TCP_MD5SIG) == (uint32_t)0xe, "TCP_MD5SIG");
#endif
#if defined(TCP_COOKIE_TRANSACTIONS) && !defined(OTHER_TCP_COOKIE_TRANSACTIONS)
_Static_assert((uint32_t)(TCP_COOKIE_TRANSACTIONS) == (uint32_t)0xf, "TCP_COOKIE_TRANSACTIONS");
#endif
#if defined(TCP_THIN_LINEAR_TIMEOUTS) && !defined(OTHER_TCP_THIN_LINEAR_TIMEOUTS)
_Static_assert((uint32_t)(TCP_THIN_LINEAR_TIMEOUTS) == (uint32_t)0x10, "TCP_THIN_LINEAR_TIMEOUTS");
#endif
#if defined(TCP_THIN_DUPACK) && !defined(OTHER_TCP_THIN_DUPACK)
_Static_assert((uint32_t)(TCP_THIN_DUPACK) == (uint32_t)0x11, "TCP_THIN_DUPACK");
#endif
#if defined(TCP_USER_TIMEOUT) && !defined(OTHER_TCP_USER_TIMEOUT)
_Static_assert((uint32_t)(TCP_USER_TIMEOUT) == (uint32_t)0x12, "TCP_USER_TIMEOUT");
#endif
#if defined(TCP_REPAIR) && !defined(OTHER_TCP_REPAIR)
_Static_assert((uint32_t)(TCP_REPAIR) == (uint32_t)0x13, "TCP_REPAIR");
#endif
#if defined(TCP_REPAIR_QUEUE) && !defined(OTHER_TCP_REPAIR_QUEUE)
_Static_assert((uint32_t)(TCP_REPAIR_QUEUE) == (uint32_t)0x14, "TCP_REPAIR_QUEUE");
#endif
#if defined(TCP_QUEUE_SEQ) && !defined(OTHER_TCP_QUEUE_SEQ)
_Static_assert((uint32_t)(TCP_QUEUE_SEQ) == (uint32_t)0x15, "TCP_QUEUE_SEQ");
#endif
#if defined(TCP_REPAIR_OPTIONS) && !defined(OTHER_TCP_REPAIR_OPTIONS)
_Static_assert((uint32_t)(TCP_REPAIR_OPTIONS) == (uint32_t)0x16, "TCP_REPAIR_OPTIONS");
#endif
#if defined(TCP_FASTOPEN) && !defined(OTHER_TCP_FASTOPEN)
_Static_assert((uint32_t)(TCP_FASTOPEN) == (uint32_t)0x17, "TCP_FASTOPEN");
#endif
#if defined(TCP_TIMESTAMP) && !defined(OTHER_TCP_TIMESTAMP)
_Static_assert((uint32_t)(TCP_TIMESTAMP) == (uint32_t)0x18, "TCP_TIMESTAMP");
#endif
#if defined(TCP_NOTSENT_LOWAT) && !defined(OTHER_TCP_NOTSENT_LOWAT)
_Static_assert((uint32_t)(TCP_NOTSENT_LOWAT) == (uint32_t)0x19, "TCP_NOTSENT_LOWAT");
#endif
#if defined(TCP_CC_INFO) && !defined(OTHER_TCP_CC_INFO)
_Static_assert((uint32_t)(TCP_CC_INFO) == (uint32_t)0x1a, "TCP_CC_INFO");
#endif
#if defined(TCP_SAVE_SYN) && !defined(OTHER_TCP_SAVE_SYN)
_Static_assert((uint32_t)(TCP_SAVE_SYN) == (uint32_t)0x1b, "TCP_SAVE_SYN");
#endif
#if defined(TCP_SAVED_SYN) && !defined(OTHER_TCP_SAVED_SYN)
_Static_assert((uint32_t)(TCP_SAVED_SYN) == (uint32_t)0x1c, "TCP_SAVED_SYN");
#endif
#if defined(TCP_REPAIR_WINDOW) && !defined(OTHER_TCP_REPAIR_WINDOW)
_Static_assert((uint32_t)(TCP_REPAIR_WINDOW) == (uint32_t)0x1d, "TCP_REPAIR_WINDOW");
#endif
#if defined(TCP_FASTOPEN_CONNECT) && !defined(OTHER_TCP_FASTOPEN_CONNECT)
_Static_assert((uint32_t)(TCP_FASTOPEN_CONNECT) == (uint32_t)0x1e, "TCP_FASTOPEN_CONNECT");
#endif
#if defined(TCP_ULP) && !defined(OTHER_TCP_ULP)
_Static_assert((uint32_t)(TCP_ULP) == (uint32_t)0x1f, "TCP_ULP");
#endif
#if defined(TCP_MD5SIG_EXT) && !defined(OTHER_TCP_MD5SIG_EXT)
_Static_assert((uint32_t)(TCP_MD5SIG_EXT) == (uint32_t)0x20, "TCP_MD5SIG_EXT");
#endif
#if defined(TCP_FASTOPEN_KEY) && !defined(OTHER_TCP_FASTOPEN_KEY)
_Static_assert((uint32_t)(TCP_FASTOPEN_KEY) == (uint32_t)0x21, "TCP_FASTOPEN_KEY");
#endif
#if defined(TCP_FASTOPEN_NO_COOKIE) && !defined(OTHER_TCP_FASTOPEN_NO_COOKIE)
_Static_assert((uint32_t)(TCP_FASTOPEN_NO_COOKIE) == (uint32_t)0x22, "TCP_FASTOPEN_NO_COOKIE");
#endif
#if defined(TCP_ZEROCOPY_RECEIVE) && !defined(OTHER_TCP_ZEROCOPY_RECEIVE)
_Static_assert((uint32_t)(TCP_ZEROCOPY_RECEIVE) == (uint32_t)0x23, "TCP_ZEROCOPY_RECEIVE");
#endif
#if defined(TCP_INQ) && !defined(OTHER_TCP_INQ)
_Static_assert((uint32_t)(TCP_INQ) == (uint32_t)0x24, "TCP_INQ");
#endif
#if defined(TCP_TX_DELAY) && !defined(OTHER_TCP_TX_DELAY)
_Static_assert((uint32_t)(TCP_TX_DELAY) == (uint32_t)0x25, "TCP_TX_DELAY");
#endif
#if defined(TCP_AO_ADD_KEY) && !defined(OTHER_TCP_AO_ADD_KEY)
_Static_assert((uint32_t)(TCP_AO_ADD_KEY) == (uint32_t)0x26, "TCP_AO_ADD_KEY");
#endif
#if defined(TCP_AO_DEL_KEY) && !defined(OTHER_TCP_AO_DEL_KEY)
_Static_assert((uint32_t)(TCP_AO_DEL_KEY) == (uint32_t)0x27, "TCP_AO_DEL_KEY");
#endif
#if defined(TCP_AO_INFO) && !defined(OTHER_TCP_AO_INFO)
_Static_assert((uint32_t)(TCP_AO_INFO) == (uint32_t)0x28, "TCP_AO_INFO");
#endif
#if defined(TCP_AO_GET_KEYS) && !defined(OTHER_TCP_AO_GET_KEYS)
_Static_assert((uint32_t)(TCP_AO_GET_KEYS) == (uint32_t)0x29, "TCP_AO_GET_KEYS");
#endif
#if defined(TCP_AO_REPAIR) && !defined(OTHER_TCP_AO_REPAIR)
_Static_assert((uint32_t)(TCP_AO_REPAIR) == (uint32_t)0x2a, "TCP_AO_REPAIR");
#endif
#if defined(TCP_IS_MPTCP) && !defined(OTHER_TCP_IS_MPTCP)
_Static_assert((uint32_t)(TCP_IS_MPTCP) == (uint32_t)0x2b, "TCP_IS_MPTCP");
#endif
#if defined(IP_TOS) && !defined(OTHER_IP_TOS)
_Static_assert((uint32_t)(IP_TOS) == (uint32_t)0x1, "IP_TOS");
#endif
#if defined(IP_TTL) && !defined(OTHER_IP_TTL)
_Static_assert((uint32_t)(IP_TTL) == (uint32_t)0x2, "IP_TTL");
#endif
#if defined(IP_HDRINCL) && !defined(OTHER_IP_HDRINCL)
_Static_assert((uint32_t)(IP_HDRINCL) == (uint32_t)0x3, "IP_HDRINCL");
#endif
#if defined(IP_OPTIONS) && !defined(OTHER_IP_OPTIONS)
_Static_assert((uint32_t)(IP_OPTIONS) == (uint32_t)0x4, "IP_OPTIONS");
#endif
#if defined(IP_ROUTER_ALERT) && !defined(OTHER_IP_ROUTER_ALERT)
_Static_assert((uint32_t)(IP_ROUTER_ALERT) == (uint32_t)0x5, "IP_ROUTER_ALERT");
#endif
#if defined(IP_RECVOPTS) && !defined(OTHER_IP_RECVOPTS)
_Static_assert((uint32_t)(IP_RECVOPTS) == (uint32_t)0x6, "IP_RECVOPTS");
#endif
#if defined(IP_RETOPTS) && !defined(OTHER_IP_RETOPTS)
_Static_assert((uint32_t)(IP_RETOPTS) == (uint32_t)0x7, "IP_RETOPTS");
#endif
#if defined(IP_PKTINFO) && !defined(OTHER_IP_PKTINFO)
_Static_assert((uint32_t)(IP_PKTINFO) == (uint32_t)0x8, "IP_PKTINFO");
#endif
#if defined(IP_PKTOPTIONS) && !defined(OTHER_IP_PKTOPTIONS)
_Static_assert((uint32_t)(IP_PKTOPTIONS) == (uint32_t)0x9, "IP_PKTOPTIONS");
#endif
#if defined(IP_MTU_DISCOVER) && !defined(OTHER_IP_MTU_DISCOVER)
_Static_assert((uint32_t)(IP_MTU_DISCOVER) == (uint32_t)0xa, "IP_MTU_DISCOVER");
#endif
#if defined(IP_RECVERR) && !defined(OTHER_IP_RECVERR)
_Static_assert((uint32_t)(IP_RECVERR) == (uint32_t)0xb, "IP_RECVERR");
#endif
#if defined(IP_RECVTTL) && !defined(OTHER_IP_RECVTTL)
_Static_assert((uint32_t)(IP_RECVTTL) == (uint32_t)0xc, "IP_RECVTTL");
#endif
#if defined(IP_RECVTOS) && !defined(OTHER_IP_RECVTOS)
_Static_assert((uint32_t)(IP_RECVTOS) == (uint32_t)0xd, "IP_RECVTOS");
#endif
#if defined(IP_MTU) && !defined(OTHER_IP_MTU)
_Static_assert((uint32_t)(IP_MTU) == (uint32_t)0xe, "IP_MTU");
#endif
#if defined(IP_FREEBIND) && !defined(OTHER_IP_FREEBIND)
_Static_assert((uint32_t)(IP_FREEBIND) == (uint32_t)0xf, "IP_FREEBIND");
#endif
#if defined(IP_IPSEC_POLICY) && !defined(OTHER_IP_IPSEC_POLICY)
_Static_assert((uint32_t)(IP_IPSEC_POLICY) == (uint32_t)0x10, "IP_IPSEC_POLICY");
#endif
#if defined(IP_XFRM_POLICY) && !defined(OTHER_IP_XFRM_POLICY)
_Static_assert((uint32_t)(IP_XFRM_POLICY) == (uint32_t)0x11, "IP_XFRM_POLICY");
#endif
#if defined(IP_PASSSEC) && !defined(OTHER_IP_PASSSEC)
_Static_assert((uint32_t)(IP_PASSSEC) == (uint32_t)0x12, "IP_PASSSEC");
#endif
#if defined(IP_TRANSPARENT) && !defined(OTHER_IP_TRANSPARENT)
_Static_assert((uint32_t)(IP_TRANSPARENT) == (uint32_t)0x13, "IP_TRANSPARENT");
#endif
#if defined(IP_ORIGDSTADDR) && !defined(OTHER_IP_ORIGDSTADDR)
_Static_assert((uint32_t)(IP_ORIGDSTADDR) == (uint32_t)0x14, "IP_ORIGDSTADDR");
#endif
#if defined(IP_MINTTL) && !defined(OTHER_IP_MINTTL)
_Static_assert((uint32_t)(IP_MINTTL) == (uint32_t)0x15, "IP_MINTTL");
#endif
#if defined(IP_NODEFRAG) && !defined(OTHER_IP_NODEFRAG)
_Static_assert((uint32_t)(IP_NODEFRAG) == (uint32_t)0x16, "IP_NODEFRAG");
#endif
#if defined(IP_CHECKSUM) && !defined(OTHER_IP_CHECKSUM)
_Static_assert((uint32_t)(IP_CHECKSUM) == (uint32_t)0x17, "IP_CHECKSUM");
#endif
#if defined(IP_BIND_ADDRESS_NO_PORT) && !defined(OTHER_IP_BIND_ADDRESS_NO_PORT)
_Static_assert((uint32_t)(IP_BIND_ADDRESS_NO_PORT) == (uint32_t)0x18, "IP_BIND_ADDRESS_NO_PORT");
#endif
#if defined(IP_RECVFRAGSIZE) && !defined(OTHER_IP_RECVFRAGSIZE)
_Static_assert((uint32_t)(IP_RECVFRAGSIZE) == (uint32_t)0x19, "IP_RECVFRAGSIZE");
#endif
#if defined(IP_RECVERR_RFC4884) && !defined(OTHER_IP_RECVERR_RFC4884)
_Static_assert((uint32_t)(IP_RECVERR_RFC4884) == (uint32_t)0x1a, "IP_RECVERR_RFC4884");
#endif
#if defined(IP_MULTICAST_IF) && !defined(OTHER_IP_MULTICAST_IF)
_Static_assert((uint32_t)(IP_MULTICAST_IF) == (uint32_t)0x20, "IP_MULTICAST_IF");
#endif
#if defined(IP_MULTICAST_TTL) && !defined(OTHER_IP_MULTICAST_TTL)
_Static_assert((uint32_t)(IP_MULTICAST_TTL) == (uint32_t)0x21, "IP_MULTICAST_TTL");
#endif
#if defined(IP_MULTICAST_LOOP) && !defined(OTHER_IP_MULTICAST_LOOP)
_Static_assert((uint32_t)(IP_MULTICAST_LOOP) == (uint32_t)0x22, "IP_MULTICAST_LOOP");
#endif
#if defined(IP_ADD_MEMBERSHIP) && !defined(OTHER_IP_ADD_MEMBERSHIP)
_Static_assert((uint32_t)(IP_ADD_MEMBERSHIP) == (uint32_t)0x23, "IP_ADD_MEMBERSHIP");
#endif
#if defined(IP_DROP_MEMBERSHIP) && !defined(OTHER_IP_DROP_MEMBERSHIP)
_Static_assert((uint32_t)(IP_DROP_MEMBERSHIP) == (uint32_t)0x24, "IP_DROP_MEMBERSHIP");
#endif
#if defined(IP_UNBLOCK_SOURCE) && !defined(OTHER_IP_UNBLOCK_SOURCE)
_Static_assert((uint32_t)(IP_UNBLOCK_SOURCE) == (uint32_t)0x25, "IP_UNBLOCK_SOURCE");
#endif
#if defined(IP_BLOCK_SOURCE) && !defined(OTHER_IP_BLOCK_SOURCE)
_Static_assert((uint32_t)(IP_BLOCK_SOURCE) == (uint32_t)0x26, "IP_BLOCK_SOURCE");
#endif
#if defined(IP_ADD_SOURCE_MEMBERSHIP) && !defined(OTHER_IP_ADD_SOURCE_MEMBERSHIP)
_Static_assert((uint32_t)(IP_ADD_SOURCE_MEMBERSHIP) == (uint32_t)0x27, "IP_ADD_SOURCE_MEMBERSHIP");
#endif
#if defined(IP_DROP_SOURCE_MEMBERSHIP) && !defined(OTHER_IP_DROP_SOURCE_MEMBERSHIP)
_Static_assert((uint32_t)(IP_DROP_SOURCE_MEMBERSHIP) == (uint32_t)0x28, "IP_DROP_SOURCE_MEMBERSHIP");
#endif
#if defined(IP_MSFILTER) && !defined(OTHER_IP_MSFILTER)
_Static_assert((uint32_t)(IP_MSFILTER) == (uint32_t)0x29, "IP_MSFILTER");
#endif
#if defined(MCAST_JOIN_GROUP) && !defined(OTHER_MCAST_JOIN_GROUP)
_Static_assert((uint32_t)(MCAST_JOIN_GROUP) == (uint32_t)0x2a, "MCAST_JOIN_GROUP");
#endif
#if defined(MCAST_BLOCK_SOURCE) && !defined(OTHER_MCAST_BLOCK_SOURCE)
_Static_assert((uint32_t)(MCAST_BLOCK_SOURCE) == (uint32_t)0x2b, "MCAST_BLOCK_SOURCE");
#endif
#if defined(MCAST_UNBLOCK_SOURCE) && !defined(OTHER_MCAST_UNBLOCK_SOURCE)
_Static_assert((uint32_t)(MCAST_UNBLOCK_SOURCE) == (uint32_t)0x2c, "MCAST_UNBLOCK_SOURCE");
#endif
#if defined(MCAST_LEAVE_GROUP) && !defined(OTHER_MCAST_LEAVE_GROUP)
_Static_assert((uint32_t)(MCAST_LEAVE_GROUP) == (uint32_t)0x2d, "MCAST_LEAVE_GROUP");
#endif
#if defined(MCAST_JOIN_SOURCE_GROUP) && !defined(OTHER_MCAST_JOIN_SOURCE_GROUP)
_Static_assert((uint32_t)(MCAST_JOIN_SOURCE_GROUP) == (uint32_t)0x2e, "MCAST_JOIN_SOURCE_GROUP");
#endif
#if defined(MCAST_LEAVE_SOURCE_GROUP) && !defined(OTHER_MCAST_LEAVE_SOURCE_GROUP)
_Static_assert((uint32_t)(MCAST_LEAVE_SOURCE_GROUP) == (uint32_t)0x2f, "MCAST_LEAVE_SOURCE_GROUP");
#endif
#if defined(MCAST_MSFILTER) && !defined(OTHER_MCAST_MSFILTER)
_Static_assert((uint32_t)(MCAST_MSFILTER) == (uint32_t)0x30, "MCAST_MSFILTER");
#endif
#if defined(IP_MULTICAST_ALL) && !defined(OTHER_IP_MULTICAST_ALL)
_Static_assert((uint32_t)(IP_MULTICAST_ALL) == (uint32_t)0x31, "IP_MULTICAST_ALL");
#endif
#if defined(IP_UNICAST_IF) && !defined(OTHER_IP_UNICAST_IF)
_Static_assert((uint32_t)(IP_UNICAST_IF) == (uint32_t)0x32, "IP_UNICAST_IF");
#endif
#if defined(IP_LOCAL_PORT_RANGE) && !defined(OTHER_IP_LOCAL_PORT_RANGE)
_Static_assert((uint32_t)(IP_LOCAL_PORT_RANGE) == (uint32_t)0x33, "IP_LOCAL_PORT_RANGE");
#endif
#if defined(IP_PROTOCOL) && !defined(OTHER_IP_PROTOCOL)
_Static_assert((uint32_t)(IP_PROTOCOL) == (uint32_t)0x34, "IP_PROTOCOL");
#endif
#if defined(IPV6_ADDRFORM) && !defined(OTHER_IPV6_ADDRFORM)
_Static_assert((uint32_t)(IPV6_ADDRFORM) == (uint32_t)0x1, "IPV6_ADDRFORM");
#endif
#if defined(IPV6_2292PKTINFO) && !defined(OTHER_IPV6_2292PKTINFO)
_Static_assert((uint32_t)(IPV6_2292PKTINFO) == (uint32_t)0x2, "IPV6_2292PKTINFO");
#endif
#if defined(IPV6_2292HOPOPTS) && !defined(OTHER_IPV6_2292HOPOPTS)
_Static_assert((uint32_t)(IPV6_2292HOPOPTS) == (uint32_t)0x3, "IPV6_2292HOPOPTS");
#endif
#if defined(IPV6_2292DSTOPTS) && !defined(OTHER_IPV6_2292DSTOPTS)
_Static_assert((uint32_t)(IPV6_2292DSTOPTS) == (uint32_t)0x4, "IPV6_2292DSTOPTS");
#endif
#if defined(IPV6_2292RTHDR) && !defined(OTHER_IPV6_2292RTHDR)
_Static_assert((uint32_t)(IPV6_2292RTHDR) == (uint32_t)0x5, "IPV6_2292RTHDR");
#endif
#if defined(IPV6_2292PKTOPTIONS) && !defined(OTHER_IPV6_2292PKTOPTIONS)
_Static_assert((uint32_t)(IPV6_2292PKTOPTIONS) == (uint32_t)0x6, "IPV6_2292PKTOPTIONS");
#endif
#if defined(IPV6_CHECKSUM) && !defined(OTHER_IPV6_CHECKSUM)
_Static_assert((uint32_t)(IPV6_CHECKSUM) == (uint32_t)0x7, "IPV6_CHECKSUM");
#endif
#if defined(IPV6_2292HOPLIMIT) && !defined(OTHER_IPV6_2292HOPLIMIT)
_Static_assert((uint32_t)(IPV6_2292HOPLIMIT) == (uint32_t)0x8, "IPV6_2292HOPLIMIT");
#endif
#if defined(IPV6_NEXTHOP) && !defined(OTHER_IPV6_NEXTHOP)
_Static_assert((uint32_t)(IPV6_NEXTHOP) == (uint32_t)0x9, "IPV6_NEXTHOP");
#endif
#if defined(IPV6_AUTHHDR) && !defined(OTHER_IPV6_AUTHHDR)
_Static_assert((uint32_t)(IPV6_AUTHHDR) == (uint32_t)0xa, "IPV6_AUTHHDR");
#endif
#if defined(IPV6_FLOWINFO) && !defined(OTHER_IPV6_FLOWINFO)
_Static_assert((uint32_t)(IPV6_FLOWINFO) == (uint32_t)0xb, "IPV6_FLOWINFO");
#endif
#if defined(IPV6_UNICAST_HOPS) && !defined(OTHER_IPV6_UNICAST_HOPS)
_Static_assert((uint32_t)(IPV6_UNICAST_HOPS) == (uint32_t)0x10, "IPV6_UNICAST_HOPS");
#endif
#if defined(IPV6_MULTICAST_IF) && !defined(OTHER_IPV6_MULTICAST_IF)
_Static_assert((uint32_t)(IPV6_MULTICAST_IF) == (uint32_t)0x11, "IPV6_MULTICAST_IF");
#endif
#if defined(IPV6_MULTICAST_HOPS) && !defined(OTHER_IPV6_MULTICAST_HOPS)
_Static_assert((uint32_t)(IPV6_MULTICAST_HOPS) == (uint32_t)0x12, "IPV6_MULTICAST_HOPS");
#endif
#if defined(IPV6_MULTICAST_LOOP) && !defined(OTHER_IPV6_MULTICAST_LOOP)
_Static_assert((uint32_t)(IPV6_MULTICAST_LOOP) == (uint32_t)0x13, "IPV6_MULTICAST_LOOP");
#endif
#if defined(IPV6_ADD_MEMBERSHIP) && !defined(OTHER_IPV6_ADD_MEMBERSHIP)
_Static_assert((uint32_t)(IPV6_ADD_MEMBERSHIP) == (uint32_t)0x14, "IPV6_ADD_MEMBERSHIP");
#endif
#if defined(IPV6_DROP_MEMBERSHIP) && !defined(OTHER_IPV6_DROP_MEMBERSHIP)
_Static_assert((uint32_t)(IPV6_DROP_MEMBERSHIP) == (uint32_t)0x15, "IPV6_DROP_MEMBERSHIP");
#endif
#if defined(IPV6_ROUTER_ALERT) && !defined(OTHER_IPV6_ROUTER_ALERT)
_Static_assert((uint32_t)(IPV6_ROUTER_ALERT) == (uint32_t)0x16, "IPV6_ROUTER_ALERT");
#endif
#if defined(IPV6_MTU_DISCOVER) && !defined(OTHER_IPV6_MTU_DISCOVER)
_Static_assert((uint32_t)(IPV6_MTU_DISCOVER) == (uint32_t)0x17, "IPV6_MTU_DISCOVER");
#endif
#if defined(IPV6_MTU) && !defined(OTHER_IPV6_MTU)
_Static_assert((uint32_t)(IPV6_MTU) == (uint32_t)0x18, "IPV6_MTU");
#endif
#if defined(IPV6_RECVERR) && !defined(OTHER_IPV6_RECVERR)
_Static_assert((uint32_t)(IPV6_RECVERR) == (uint32_t)0x19, "IPV6_RECVERR");
#endif
#if defined(IPV6_V6ONLY) && !defined(OTHER_IPV6_V6ONLY)
_Static_assert((uint32_t)(IPV6_V6ONLY) == (uint32_t)0x1a, "IPV6_V6ONLY");
#endif
#if defined(IPV6_JOIN_ANYCAST) && !defined(OTHER_IPV6_JOIN_ANYCAST)
_Static_assert((uint32_t)(IPV6_JOIN_ANYCAST) == (uint32_t)0x1b, "IPV6_JOIN_ANYCAST");
#endif
#if defined(IPV6_LEAVE_ANYCAST) && !defined(OTHER_IPV6_LEAVE_ANYCAST)
_Static_assert((uint32_t)(IPV6_LEAVE_ANYCAST) == (uint32_t)0x1c, "IPV6_LEAVE_ANYCAST");
#endif
#if defined(IPV6_MULTICAST_ALL) && !defined(OTHER_IPV6_MULTICAST_ALL)
_Static_assert((uint32_t)(IPV6_MULTICAST_ALL) == (uint32_t)0x1d, "IPV6_MULTICAST_ALL");
#endif
#if defined(IPV6_ROUTER_ALERT_ISOLATE) && !defined(OTHER_IPV6_ROUTER_ALERT_ISOLATE)
_Static_assert((uint32_t)(IPV6_ROUTER_ALERT_ISOLATE) == (uint32_t)0x1e, "IPV6_ROUTER_ALERT_ISOLATE");
#endif
#if defined(IPV6_RECVERR_RFC4884) && !defined(OTHER_IPV6_RECVERR_RFC4884)
_Static_assert((uint32_t)(IPV6_RECVERR_RFC4884) == (uint32_t)0x1f, "IPV6_RECVERR_RFC4884");
#endif
#if defined(IPV6_FLOWLABEL_MGR) && !defined(OTHER_IPV6_FLOWLABEL_MGR)
_Static_assert((uint32_t)(IPV6_FLOWLABEL_MGR) == (uint32_t)0x20, "IPV6_FLOWLABEL_MGR");
#endif
#if defined(IPV6_FLOWINFO_SEND) && !defined(OTHER_IPV6_FLOWINFO_SEND)
_Static_assert((uint32_t)(IPV6_FLOWINFO_SEND) == (uint32_t)0x21, "IPV6_FLOWINFO_SEND");
#endif
#if defined(IPV6_IPSEC_POLICY) && !defined(OTHER_IPV6_IPSEC_POLICY)
_Static_assert((uint32_t)(IPV6_IPSEC_POLICY) == (uint32_t)0x22, "IPV6_IPSEC_POLICY");
#endif
#if defined(IPV6_XFRM_POLICY) && !defined(OTHER_IPV6_XFRM_POLICY)
_Static_assert((uint32_t)(IPV6_XFRM_POLICY) == (uint32_t)0x23, "IPV6_XFRM_POLICY");
#endif
#if defined(IPV6_HDRINCL) && !defined(OTHER_IPV6_HDRINCL)
_Static_assert((uint32_t)(IPV6_HDRINCL) == (uint32_t)0x24, "IPV6_HDRINCL");
#endif
#if defined(IPV6_RECVPKTINFO) && !defined(OTHER_IPV6_RECVPKTINFO)
_Static_assert((uint32_t)(IPV6_RECVPKTINFO) == (uint32_t)0x31, "IPV6_RECVPKTINFO");
#endif
#if defined(IPV6_PKTINFO) && !defined(OTHER_IPV6_PKTINFO)
_Static_assert((uint32_t)(IPV6_PKTINFO) == (uint32_t)0x32, "IPV6_PKTINFO");
#endif
#if defined(IPV6_RECVHOPLIMIT) && !defined(OTHER_IPV6_RECVHOPLIMIT)
_Static_assert((uint32_t)(IPV6_RECVHOPLIMIT) == (uint32_t)0x33, "IPV6_RECVHOPLIMIT");
#endif
#if defined(IPV6_HOPLIMIT) && !defined(OTHER_IPV6_HOPLIMIT)
_Static_assert((uint32_t)(IPV6_HOPLIMIT) == (uint32_t)0x34, "IPV6_HOPLIMIT");
#endif
#if defined(IPV6_RECVHOPOPTS) && !defined(OTHER_IPV6_RECVHOPOPTS)
_Static_assert((uint32_t)(IPV6_RECVHOPOPTS) == (uint32_t)0x35, "IPV6_RECVHOPOPTS");
#endif
#if defined(IPV6_HOPOPTS) && !defined(OTHER_IPV6_HOPOPTS)
_Static_assert((uint32_t)(IPV6_HOPOPTS) == (uint32_t)0x36, "IPV6_HOPOPTS");
#endif
#if defined(IPV6_RTHDRDSTOPTS) && !defined(OTHER_IPV6_RTHDRDSTOPTS)
_Static_assert((uint32_t)(IPV6_RTHDRDSTOPTS) == (uint32_t)0x37, "IPV6_RTHDRDSTOPTS");
#endif
#if defined(IPV6_RECVRTHDR) && !defined(OTHER_IPV6_RECVRTHDR)
_Static_assert((uint32_t)(IPV6_RECVRTHDR) == (uint32_t)0x38, "IPV6_RECVRTHDR");
#endif
#if defined(IPV6_RTHDR) && !defined(OTHER_IPV6_RTHDR)
_Static_assert((uint32_t)(IPV6_RTHDR) == (uint32_t)0x39, "IPV6_RTHDR");
#endif
#if defined(IPV6_RECVDSTOPTS) && !defined(OTHER_IPV6_RECVDSTOPTS)
_Static_assert((uint32_t)(IPV6_RECVDSTOPTS) == (uint32_t)0x3a, "IPV6_RECVDSTOPTS");
#endif
#if defined(IPV6_DSTOPTS) && !defined(OTHER_IPV6_DSTOPTS)
_Static_assert((uint32_t)(IPV6_DSTOPTS) == (uint32_t)0x3b, "IPV6_DSTOPTS");
#endif
#if defined(IPV6_RECVPATHMTU) && !defined(OTHER_IPV6_RECVPATHMTU)
_Static_assert((uint32_t)(IPV6_RECVPATHMTU) == (uint32_t)0x3c, "IPV6_RECVPATHMTU");
#endif
#if defined(IPV6_PATHMTU) && !defined(OTHER_IPV6_PATHMTU)
_Static_assert((uint32_t)(IPV6_PATHMTU) == (uint32_t)0x3d, "IPV6_PATHMTU");
#endif
#if defined(IPV6_DONTFRAG) && !defined(OTHER_IPV6_DONTFRAG)
_Static_assert((uint32_t)(IPV6_DONTFRAG) == (uint32_t)0x3e, "IPV6_DONTFRAG");
#endif
#if defined(IPV6_RECVTCLASS) && !defined(OTHER_IPV6_RECVTCLASS)
_Static_assert((uint32_t)(IPV6_RECVTCLASS) == (uint32_t)0x42, "IPV6_RECVTCLASS");
#endif
#if defined(IPV6_TCLASS) && !defined(OTHER_IPV6_TCLASS)
_Static_assert((uint32_t)(IPV6_TCLASS) == (uint32_t)0x43, "IPV6_TCLASS");
#endif
#if defined(IPV6_AUTOFLOWLABEL) && !defined(OTHER_IPV6_AUTOFLOWLABEL)
_Static_assert((uint32_t)(IPV6_AUTOFLOWLABEL) == (uint32_t)0x46, "IPV6_AUTOFLOWLABEL");
#endif
#if defined(IPV6_ADDR_PREFERENCES) && !defined(OTHER_IPV6_ADDR_PREFERENCES)
_Static_assert((uint32_t)(IPV6_ADDR_PREFERENCES) == (uint32_t)0x48, "IPV6_ADDR_PREFERENCES");
#endif
#if defined(IPV6_MINHOPCOUNT) && !defined(OTHER_IPV6_MINHOPCOUNT)
_Static_assert((uint32_t)(IPV6_MINHOPCOUNT) == (uint32_t)0x49, "IPV6_MINHOPCOUNT");
#endif
#if defined(IPV6_ORIGDSTADDR) && !defined(OTHER_IPV6_ORIGDSTADDR)
_Static_assert((uint32_t)(IPV6_ORIGDSTADDR) == (uint32_t)0x4a, "IPV6_ORIGDSTADDR");
#endif
#if defined(IPV6_TRANSPARENT) && !defined(OTHER_IPV6_TRANSPARENT)
_Static_assert((uint32_t)(IPV6_TRANSPARENT) == (uint32_t)0x4b, "IPV6_TRANSPARENT");
#endif
#if defined(IPV6_UNICAST_IF) && !defined(OTHER_IPV6_UNICAST_IF)
_Static_assert((uint32_t)(IPV6_UNICAST_IF) == (uint32_t)0x4c, "IPV6_UNICAST_IF");
#endif
#if defined(IPV6_RECVFRAGSIZE) && !defined(OTHER_IPV6_RECVFRAGSIZE)
_Static_assert((uint32_t)(IPV6_RECVFRAGSIZE) == (uint32_t)0x4d, "IPV6_RECVFRAGSIZE");
#endif
#if defined(IPV6_FREEBIND) && !defined(OTHER_IPV6_FREEBIND)
_Static_assert((uint32_t)(IPV6_FREEBIND) == (uint32_t)0x4e, "IPV6_FREEBIND");
#endif
#if defined(UDP_CORK) && !defined(OTHER_UDP_CORK)
_Static_assert((uint32_t)(UDP_CORK) == (uint32_t)0x1, "UDP_CORK");
#endif
#if defined(UDP_ENCAP) && !defined(OTHER_UDP_ENCAP)
_Static_assert((uint32_t)(UDP_ENCAP) == (uint32_t)0x64, "UDP_ENCAP");
#endif
#if defined(UDP_NO_CHECK6_TX) && !defined(OTHER_UDP_NO_CHECK6_TX)
_Static_assert((uint32_t)(UDP_NO_CHECK6_TX) == (uint32_t)0x65, "UDP_NO_CHECK6_TX");
#endif
#if defined(UDP_NO_CHECK6_RX) && !defined(OTHER_UDP_NO_CHECK6_RX)
_Static_assert((uint32_t)(UDP_NO_CHECK6_RX) == (uint32_t)0x66, "UDP_NO_CHECK6_RX");
#endif
#if defined(UDP_SEGMENT) && !defined(OTHER_UDP_SEGMENT)
_Static_assert((uint32_t)(UDP_SEGMENT) == (uint32_t)0x67, "UDP_SEGMENT");
#endif
#if defined(UDP_GRO) && !defined(OTHER_UDP_GRO)
_Static_assert((uint32_t)(UDP_GRO) == (uint32_t)0x68, "UDP_GRO");
#endif
#if defined(ICMP_FILTER) && !defined(OTHER_ICMP_FILTER)
_Static_assert((uint32_t)(ICMP_FILTER) == (uint32_t)0x1, "ICMP_FILTER");
#endif
#if defined(NETLINK_ADD_MEMBERSHIP) && !defined(OTHER_NETLINK_ADD_MEMBERSHIP)
_Static_assert((uint32_t)(NETLINK_ADD_MEMBERSHIP) == (uint32_t)0x1, "NETLINK_ADD_MEMBERSHIP");
#endif
#if defined(NETLINK_DROP_MEMBERSHIP) && !defined(OTHER_NETLINK_DROP_MEMBERSHIP)
_Static_assert((uint32_t)(NETLINK_DROP_MEMBERSHIP) == (uint32_t)0x2, "NETLINK_DROP_MEMBERSHIP");
#endif
#if defined(NETLINK_PKTINFO) && !defined(OTHER_NETLINK_PKTINFO)
_Static_assert((uint32_t)(NETLINK_PKTINFO) == (uint32_t)0x3, "NETLINK_PKTINFO");
#endif
#if defined(NETLINK_BROADCAST_ERROR) && !defined(OTHER_NETLINK_BROADCAST_ERROR)
_Static_assert((uint32_t)(NETLINK_BROADCAST_ERROR) == (uint32_t)0x4, "NETLINK_BROADCAST_ERROR");
#endif
#if defined(NETLINK_NO_ENOBUFS) && !defined(OTHER_NETLINK_NO_ENOBUFS)
_Static_assert((uint32_t)(NETLINK_NO_ENOBUFS) == (uint32_t)0x5, "NETLINK_NO_ENOBUFS");
#endif
#if defined(NETLINK_RX_RING) && !defined(OTHER_NETLINK_RX_RING)
_Static_assert((uint32_t)(NETLINK_RX_RING) == (uint32_t)0x6, "NETLINK_RX_RING");
#endif
#if defined(NETLINK_TX_RING) && !defined(OTHER_NETLINK_TX_RING)
_Static_assert((uint32_t)(NETLINK_TX_RING) == (uint32_t)0x7, "NETLINK_TX_RING");
#endif
#if defined(NETLINK_LISTEN_ALL_NSID) && !defined(OTHER_NETLINK_LISTEN_ALL_NSID)
_Static_assert((uint32_t)(NETLINK_LISTEN_ALL_NSID) == (uint32_t)0x8, "NETLINK_LISTEN_ALL_NSID");
#endif
#if defined(NETLINK_LIST_MEMBERSHIPS) && !defined(OTHER_NETLINK_LIST_MEMBERSHIPS)
_Static_assert((uint32_t)(NETLINK_LIST_MEMBERSHIPS) == (uint32_t)0x9, "NETLINK_LIST_MEMBERSHIPS");
#endif
#if defined(NETLINK_CAP_ACK) && !defined(OTHER_NETLINK_CAP_ACK)
_Static_assert((uint32_t)(NETLINK_CAP_ACK) == (uint32_t)0xa, "NETLINK_CAP_ACK");
#endif
#if defined(NETLINK_EXT_ACK) && !defined(OTHER_NETLINK_EXT_ACK)
_Static_assert((uint32_t)(NETLINK_EXT_ACK) == (uint32_t)0xb, "NETLINK_EXT_ACK");
#endif
#if defined(NETLINK_GET_STRICT_CHK) && !defined(OTHER_NETLINK_GET_STRICT_CHK)
_Static_assert((uint32_t)(NETLINK_GET_STRICT_CHK) == (uint32_t)0xc, "NETLINK_GET_STRICT_CHK");
#endif
#if defined(PACKET_ADD_MEMBERSHIP) && !defined(OTHER_PACKET_ADD_MEMBERSHIP)
_Static_assert((uint32_t)(PACKET_ADD_MEMBERSHIP) == (uint32_t)0x1, "PACKET_ADD_MEMBERSHIP");
#endif
#if defined(PACKET_DROP_MEMBERSHIP) && !defined(OTHER_PACKET_DROP_MEMBERSHIP)
_Static_assert((uint32_t)(PACKET_DROP_MEMBERSHIP) == (uint32_t)0x2, "PACKET_DROP_MEMBERSHIP");
#endif
#if defined(PACKET_RECV_OUTPUT) && !defined(OTHER_PACKET_RECV_OUTPUT)
_Static_assert((uint32_t)(PACKET_RECV_OUTPUT) == (uint32_t)0x3, "PACKET_RECV_OUTPUT");
#endif
#if defined(PACKET_RX_RING) && !defined(OTHER_PACKET_RX_RING)
_Static_assert((uint32_t)(PACKET_RX_RING) == (uint32_t)0x5, "PACKET_RX_RING");
#endif
#if defined(PACKET_STATISTICS) && !defined(OTHER_PACKET_STATISTICS)
_Static_assert((uint32_t)(PACKET_STATISTICS) == (uint32_t)0x6, "PACKET_STATISTICS");
#endif
#if defined(PACKET_COPY_THRESH) && !defined(OTHER_PACKET_COPY_THRESH)
_Static_assert((uint32_t)(PACKET_COPY_THRESH) == (uint32_t)0x7, "PACKET_COPY_THRESH");
#endif
#if defined(PACKET_AUXDATA) && !defined(OTHER_PACKET_AUXDATA)
_Static_assert((uint32_t)(PACKET_AUXDATA) == (uint32_t)0x8, "PACKET_AUXDATA");
#endif
#if defined(PACKET_ORIGDEV) && !defined(OTHER_PACKET_ORIGDEV)
_Static_assert((uint32_t)(PACKET_ORIGDEV) == (uint32_t)0x9, "PACKET_ORIGDEV");
#endif
#if defined(PACKET_VERSION) && !defined(OTHER_PACKET_VERSION)
_Static_assert((uint32_t)(PACKET_VERSION) == (uint32_t)0xa, "PACKET_VERSION");
#endif
#if defined(PACKET_HDRLEN) && !defined(OTHER_PACKET_HDRLEN)
_Static_assert((uint32_t)(PACKET_HDRLEN) == (uint32_t)0xb, "PACKET_HDRLEN");
#endif
#if defined(PACKET_RESERVE) && !defined(OTHER_PACKET_RESERVE)
_Static_assert((uint32_t)(PACKET_RESERVE) == (uint32_t)0xc, "PACKET_RESERVE");
#endif
#if defined(PACKET_TX_RING) && !defined(OTHER_PACKET_TX_RING)
_Static_assert((uint32_t)(PACKET_TX_RING) == (uint32_t)0xd, "PACKET_TX_RING");
#endif
#if defined(PACKET_LOSS) && !defined(OTHER_PACKET_LOSS)
_Static_assert((uint32_t)(PACKET_LOSS) == (uint32_t)0xe, "PACKET_LOSS");
#endif
#if defined(PACKET_VNET_HDR) && !defined(OTHER_PACKET_VNET_HDR)
_Static_assert((uint32_t)(PACKET_VNET_HDR) == (uint32_t)0xf, "PACKET_VNET_HDR");
#endif
#if defined(PACKET_TX_TIMESTAMP) && !defined(OTHER_PACKET_TX_TIMESTAMP)
_Static_assert((uint32_t)(PACKET_TX_TIMESTAMP) == (uint32_t)0x10, "PACKET_TX_TIMESTAMP");
#endif
#if defined(PACKET_TIMESTAMP) && !defined(OTHER_PACKET_TIMESTAMP)
_Static_assert((uint32_t)(PACKET_TIMESTAMP) == (uint32_t)0x11, "PACKET_TIMESTAMP");
#endif
#if defined(PACKET_FANOUT) && !defined(OTHER_PACKET_FANOUT)
_Static_assert((uint32_t)(PACKET_FANOUT) == (uint32_t)0x12, "PACKET_FANOUT");
#endif
#if defined(PACKET_TX_HAS_OFF) && !defined(OTHER_PACKET_TX_HAS_OFF)
_Static_assert((uint32_t)(PACKET_TX_HAS_OFF) == (uint32_t)0x13, "PACKET_TX_HAS_OFF");
#endif
#if defined(PACKET_QDISC_BYPASS) && !defined(OTHER_PACKET_QDISC_BYPASS)
_Static_assert((uint32_t)(PACKET_QDISC_BYPASS) == (uint32_t)0x14, "PACKET_QDISC_BYPASS");
#endif
#if defined(PACKET_ROLLOVER_STATS) && !defined(OTHER_PACKET_ROLLOVER_STATS)
_Static_assert((uint32_t)(PACKET_ROLLOVER_STATS) == (uint32_t)0x15, "PACKET_ROLLOVER_STATS");
#endif
#if defined(PACKET_FANOUT_DATA) && !defined(OTHER_PACKET_FANOUT_DATA)
_Static_assert((uint32_t)(PACKET_FANOUT_DATA) == (uint32_t)0x16, "PACKET_FANOUT_DATA");
#endif
#if defined(PACKET_IGNORE_OUTGOING) && !defined(OTHER_PACKET_IGNORE_OUTGOING)
_Static_assert((uint32_t)(PACKET_IGNORE_OUTGOING) == (uint32_t)0x17, "PACKET_IGNORE_OUTGOING");
#endif
#if defined(PACKET_VNET_HDR_SZ) && !defined(OTHER_PACKET_VNET_HDR_SZ)
_Static_assert((uint32_t)(PACKET_VNET_HDR_SZ) == (uint32_t)0x18, "PACKET_VNET_HDR_SZ");
#endif
#if defined(IPPROTO_IP) && !defined(OTHER_IPPROTO_IP)
_Static_assert((uint32_t)(IPPROTO_IP) == (uint32_t)0x0, "IPPROTO_IP");
#endif
#if defined(IPPROTO_ICMP) && !defined(OTHER_IPPROTO_ICMP)
_Static_assert((uint32_t)(IPPROTO_ICMP) == (uint32_t)0x1, "IPPROTO_ICMP");
#endif
#if defined(IPPROTO_IGMP) && !defined(OTHER_IPPROTO_IGMP)
_Static_assert((uint32_t)(IPPROTO_IGMP) == (uint32_t)0x2, "IPPROTO_IGMP");
#endif
#if defined(IPPROTO_IPIP) && !defined(OTHER_IPPROTO_IPIP)
_Static_assert((uint32_t)(IPPROTO_IPIP) == (uint32_t)0x4, "IPPROTO_IPIP");
#endif
#if defined(IPPROTO_TCP) && !defined(OTHER_IPPROTO_TCP)
_Static_assert((uint32_t)(IPPROTO_TCP) == (uint32_t)0x6, "IPPROTO_TCP");
#endif
#if defined(IPPROTO_EGP) && !defined(OTHER_IPPROTO_EGP)
_Static_assert((uint32_t)(IPPROTO_EGP) == (uint32_t)0x8, "IPPROTO_EGP");
#endif
#if defined(IPPROTO_PUP) && !defined(OTHER_IPPROTO_PUP)
_Static_assert((uint32_t)(IPPROTO_PUP) == (uint32_t)0xc, "IPPROTO_PUP");
#endif
#if defined(IPPROTO_UDP) && !defined(OTHER_IPPROTO_UDP)
_Static_assert((uint32_t)(IPPROTO_UDP) == (uint32_t)0x11, "IPPROTO_UDP");
#endif
#if defined(IPPROTO_IDP) && !defined(OTHER_IPPROTO_IDP)
_Static_assert((uint32_t)(IPPROTO_IDP) == (uint32_t)0x16, "IPPROTO_IDP");
#endif
#if defined(IPPROTO_TP) && !defined(OTHER_IPPROTO_TP)
_Static_assert((uint32_t)(IPPROTO_TP) == (uint32_t)0x1d, "IPPROTO_TP");
#endif
#if defined(IPPROTO_DCCP) && !defined(OTHER_IPPROTO_DCCP)
_Static_assert((uint32_t)(IPPROTO_DCCP) == (uint32_t)0x21, "IPPROTO_DCCP");
#endif
#if defined(IPPROTO_IPV6) && !defined(OTHER_IPPROTO_IPV6)
_Static_assert((uint32_t)(IPPROTO_IPV6) == (uint32_t)0x29, "IPPROTO_IPV6");
#endif
#if defined(IPPROTO_ROUTING) && !defined(OTHER_IPPROTO_ROUTING)
_Static_assert((uint32_t)(IPPROTO_ROUTING) == (uint32_t)0x2b, "IPPROTO_ROUTING");
#endif
#if defined(IPPROTO_FRAGMENT) && !defined(OTHER_IPPROTO_FRAGMENT)
_Static_assert((uint32_t)(IPPROTO_FRAGMENT) == (uint32_t)0x2c, "IPPROTO_FRAGMENT");
#endif
#if defined(IPPROTO_RSVP) && !defined(OTHER_IPPROTO_RSVP)
_Static_assert((uint32_t)(IPPROTO_RSVP) == (uint32_t)0x2e, "IPPROTO_RSVP");
#endif
#if defined(IPPROTO_GRE) && !defined(OTHER_IPPROTO_GRE)
_Static_assert((uint32_t)(IPPROTO_GRE) == (uint32_t)0x2f, "IPPROTO_GRE");
#endif
#if defined(IPPROTO_ESP) && !defined(OTHER_IPPROTO_ESP)
_Static_assert((uint32_t)(IPPROTO_ESP) == (uint32_t)0x32, "IPPROTO_ESP");
#endif
#if defined(IPPROTO_AH) && !defined(OTHER_IPPROTO_AH)
_Static_assert((uint32_t)(IPPROTO_AH) == (uint32_t)0x33, "IPPROTO_AH");
#endif
#if defined(IPPROTO_ICMPV6) && !defined(OTHER_IPPROTO_ICMPV6)
_Static_assert((uint32_t)(IPPROTO_ICMPV6) == (uint32_t)0x3a, "IPPROTO_ICMPV6");
#endif
#if defined(IPPROTO_NONE) && !defined(OTHER_IPPROTO_NONE)
_Static_assert((uint32_t)(IPPROTO_NONE) == (uint32_t)0x3b, "IPPROTO_NONE");
#endif
#if defined(IPPROTO_DSTOPTS) && !defined(OTHER_IPPROTO_DSTOPTS)
_Static_assert((uint32_t)(IPPROTO_DSTOPTS) == (uint32_t)0x3c, "IPPROTO_DSTOPTS");
#endif
#if defined(IPPROTO_MTP) && !defined(OTHER_IPPROTO_MTP)
_Static_assert((uint32_t)(IPPROTO_MTP) == (uint32_t)0x5c, "IPPROTO_MTP");
#endif
#if defined(IPPROTO_BEETPH) && !defined(OTHER_IPPROTO_BEETPH)
_Static_assert((uint32_t)(IPPROTO_BEETPH) == (uint32_t)0x5e, "IPPROTO_BEETPH");
#endif
#if defined(IPPROTO_ENCAP) && !defined(OTHER_IPPROTO_ENCAP)
_Static_assert((uint32_t)(IPPROTO_ENCAP) == (uint32_t)0x62, "IPPROTO_ENCAP");
#endif
#if defined(IPPROTO_PIM) && !defined(OTHER_IPPROTO_PIM)
_Static_assert((uint32_t)(IPPROTO_PIM) == (uint32_t)0x67, "IPPROTO_PIM");
#endif
#if defined(IPPROTO_COMP) && !defined(OTHER_IPPROTO_COMP)
_Static_assert((uint32_t)(IPPROTO_COMP) == (uint32_t)0x6c, "IPPROTO_COMP");
#endif
#if defined(IPPROTO_L2TP) && !defined(OTHER_IPPROTO_L2TP)
_Static_assert((uint32_t)(IPPROTO_L2TP) == (uint32_t)0x73, "IPPROTO_L2TP");
#endif
#if defined(IPPROTO_SCTP) && !defined(OTHER_IPPROTO_SCTP)
_Static_assert((uint32_t)(IPPROTO_SCTP) == (uint32_t)0x84, "IPPROTO_SCTP");
#endif
#if defined(IPPROTO_MH) && !defined(OTHER_IPPROTO_MH)
_Static_assert((uint32_t)(IPPROTO_MH) == (uint32_t)0x87, "IPPROTO_MH");
#endif
#if defined(IPPROTO_UDPLITE) && !defined(OTHER_IPPROTO_UDPLITE)
_Static_assert((uint32_t)(IPPROTO_UDPLITE) == (uint32_t)0x88, "IPPROTO_UDPLITE");
#endif
#if defined(IPPROTO_MPLS) && !defined(OTHER_IPPROTO_MPLS)
_Static_assert((uint32_t)(IPPROTO_MPLS) == (uint32_t)0x89, "IPPROTO_MPLS");
#endif
#if defined(IPPROTO_ETHERNET) && !defined(OTHER_IPPROTO_ETHERNET)
_Static_assert((uint32_t)(IPPROTO_ETHERNET) == (uint32_t)0x8f, "IPPROTO_ETHERNET");
#endif
#if defined(IPPROTO_RAW) && !defined(OTHER_IPPROTO_RAW)
_Static_assert((uint32_t)(IPPROTO_RAW) == (uint32_t)0xff, "IPPROTO_RAW");
#endif
#if defined(IPPROTO_MPTCP) && !defined(OTHER_IPPROTO_MPTCP)
_Static_assert((uint32_t)(IPPROTO_MPTCP) == (uint32_t)0x106, "IPPROTO_MPTCP");
#endif
#if defined(IPPROTO_SMC) && !defined(OTHER_IPPROTO_SMC)
_Static_assert((uint32_t)(IPPROTO_SMC) == (uint32_t)0x100, "IPPROTO_SMC");
#endif
#if defined(NETLINK_ROUTE) && !defined(OTHER_NETLINK_ROUTE)
_Static_assert((uint32_t)(NETLINK_ROUTE) == (uint32_t)0x0, "NETLINK_ROUTE");
#endif
#if defined(NETLINK_UNUSED) && !defined(OTHER_NETLINK_UNUSED)
_Static_assert((uint32_t)(NETLINK_UNUSED) == (uint32_t)0x1, "NETLINK_UNUSED");
#endif
#if defined(NETLINK_USERSOCK) && !defined(OTHER_NETLINK_USERSOCK)
_Static_assert((uint32_t)(NETLINK_USERSOCK) == (uint32_t)0x2, "NETLINK_USERSOCK");
#endif
#if defined(NETLINK_FIREWALL) && !defined(OTHER_NETLINK_FIREWALL)
_Static_assert((uint32_t)(NETLINK_FIREWALL) == (uint32_t)0x3, "NETLINK_FIREWALL");
#endif
#if defined(NETLINK_SOCK_DIAG) && !defined(OTHER_NETLINK_SOCK_DIAG)
_Static_assert((uint32_t)(NETLINK_SOCK_DIAG) == (uint32_t)0x4, "NETLINK_SOCK_DIAG");
#endif
#if defined(NETLINK_NFLOG) && !defined(OTHER_NETLINK_NFLOG)
_Static_assert((uint32_t)(NETLINK_NFLOG) == (uint32_t)0x5, "NETLINK_NFLOG");
#endif
#if defined(NETLINK_XFRM) && !defined(OTHER_NETLINK_XFRM)
_Static_assert((uint32_t)(NETLINK_XFRM) == (uint32_t)0x6, "NETLINK_XFRM");
#endif
#if defined(NETLINK_SELINUX) && !defined(OTHER_NETLINK_SELINUX)
_Static_assert((uint32_t)(NETLINK_SELINUX) == (uint32_t)0x7, "NETLINK_SELINUX");
#endif
#if defined(NETLINK_ISCSI) && !defined(OTHER_NETLINK_ISCSI)
_Static_assert((uint32_t)(NETLINK_ISCSI) == (uint32_t)0x8, "NETLINK_ISCSI");
#endif
#if defined(NETLINK_AUDIT) && !defined(OTHER_NETLINK_AUDIT)
_Static_assert((uint32_t)(NETLINK_AUDIT) == (uint32_t)0x9, "NETLINK_AUDIT");
#endif
#if defined(NETLINK_FIB_LOOKUP) && !defined(OTHER_NETLINK_FIB_LOOKUP)
_Static_assert((uint32_t)(NETLINK_FIB_LOOKUP) == (uint32_t)0xa, "NETLINK_FIB_LOOKUP");
#endif
#if defined(NETLINK_CONNECTOR) && !defined(OTHER_NETLINK_CONNECTOR)
_Static_assert((uint32_t)(NETLINK_CONNECTOR) == (uint32_t)0xb, "NETLINK_CONNECTOR");
#endif
#if defined(NETLINK_NETFILTER) && !defined(OTHER_NETLINK_NETFILTER)
_Static_assert((uint32_t)(NETLINK_NETFILTER) == (uint32_t)0xc, "NETLINK_NETFILTER");
#endif
#if defined(NETLINK_IP6_FW) && !defined(OTHER_NETLINK_IP6_FW)
_Static_assert((uint32_t)(NETLINK_IP6_FW) == (uint32_t)0xd, "NETLINK_IP6_FW");
#endif
#if defined(NETLINK_DNRTMSG) && !defined(OTHER_NETLINK_DNRTMSG)
_Static_assert((uint32_t)(NETLINK_DNRTMSG) == (uint32_t)0xe, "NETLINK_DNRTMSG");
#endif
#if defined(NETLINK_KOBJECT_UEVENT) && !defined(OTHER_NETLINK_KOBJECT_UEVENT)
_Static_assert((uint32_t)(NETLINK_KOBJECT_UEVENT) == (uint32_t)0xf, "NETLINK_KOBJECT_UEVENT");
#endif
#if defined(NETLINK_GENERIC) && !defined(OTHER_NETLINK_GENERIC)
_Static_assert((uint32_t)(NETLINK_GENERIC) == (uint32_t)0x10, "NETLINK_GENERIC");
#endif
#if defined(NETLINK_SCSITRANSPORT) && !defined(OTHER_NETLINK_SCSITRANSPORT)
_Static_assert((uint32_t)(NETLINK_SCSITRANSPORT) == (uint32_t)0x12, "NETLINK_SCSITRANSPORT");
#endif
#if defined(NETLINK_ECRYPTFS) && !defined(OTHER_NETLINK_ECRYPTFS)
_Static_assert((uint32_t)(NETLINK_ECRYPTFS) == (uint32_t)0x13, "NETLINK_ECRYPTFS");
#endif
#if defined(NETLINK_RDMA) && !defined(OTHER_NETLINK_RDMA)
_Static_assert((uint32_t)(NETLINK_RDMA) == (uint32_t)0x14, "NETLINK_RDMA");
#endif
#if defined(NETLINK_CRYPTO) && !defined(OTHER_NETLINK_CRYPTO)
_Static_assert((uint32_t)(NETLINK_CRYPTO) == (uint32_t)0x15, "NETLINK_CRYPTO");
#endif
#if defined(NETLINK_SMC) && !defined(OTHER_NETLINK_SMC)
_Static_assert((uint32_t)(NETLINK_SMC) == (uint32_t)0x16, "NETLINK_SMC");
#endif
#if defined(ETH_P_LOOP) && !defined(OTHER_ETH_P_LOOP)
_Static_assert((uint32_t)(ETH_P_LOOP) == (uint32_t)0x60, "ETH_P_LOOP");
#endif
#if defined(ETH_P_PUP) && !defined(OTHER_ETH_P_PUP)
_Static_assert((uint32_t)(ETH_P_PUP) == (uint32_t)0x200, "ETH_P_PUP");
#endif
#if defined(ETH_P_PUPAT) && !defined(OTHER_ETH_P_PUPAT)
_Static_assert((uint32_t)(ETH_P_PUPAT) == (uint32_t)0x201, "ETH_P_PUPAT");
#endif
#if defined(ETH_P_TSN) && !defined(OTHER_ETH_P_TSN)
_Static_assert((uint32_t)(ETH_P_TSN) == (uint32_t)0x22f0, "ETH_P_TSN");
#endif
#if defined(ETH_P_ERSPAN2) && !defined(OTHER_ETH_P_ERSPAN2)
_Static_assert((uint32_t)(ETH_P_ERSPAN2) == (uint32_t)0x22eb, "ETH_P_ERSPAN2");
#endif
#if defined(ETH_P_IP) && !defined(OTHER_ETH_P_IP)
_Static_assert((uint32_t)(ETH_P_IP) == (uint32_t)0x800, "ETH_P_IP");
#endif
#if defined(ETH_P_X25) && !defined(OTHER_ETH_P_X25)
_Static_assert((uint32_t)(ETH_P_X25) == (uint32_t)0x805, "ETH_P_X25");
#endif
#if defined(ETH_P_ARP) && !defined(OTHER_ETH_P_ARP)
_Static_assert((uint32_t)(ETH_P_ARP) == (uint32_t)0x806, "ETH_P_ARP");
#endif
#if defined(ETH_P_BPQ) && !defined(OTHER_ETH_P_BPQ)
_Static_assert((uint32_t)(ETH_P_BPQ) == (uint32_t)0x8ff, "ETH_P_BPQ");
#endif
#if defined(ETH_P_IEEEPUP) && !defined(OTHER_ETH_P_IEEEPUP)
_Static_assert((uint32_t)(ETH_P_IEEEPUP) == (uint32_t)0xa00, "ETH_P_IEEEPUP");
#endif
#if defined(ETH_P_IEEEPUPAT) && !defined(OTHER_ETH_P_IEEEPUPAT)
_Static_assert((uint32_t)(ETH_P_IEEEPUPAT) == (uint32_t)0xa01, "ETH_P_IEEEPUPAT");
#endif
#if defined(ETH_P_BATMAN) && !defined(OTHER_ETH_P_BATMAN)
_Static_assert((uint32_t)(ETH_P_BATMAN) == (uint32_t)0x4305, "ETH_P_BATMAN");
#endif
#if defined(ETH_P_DEC) && !defined(OTHER_ETH_P_DEC)
_Static_assert((uint32_t)(ETH_P_DEC) == (uint32_t)0x6000, "ETH_P_DEC");
#endif
#if defined(ETH_P_DNA_DL) && !defined(OTHER_ETH_P_DNA_DL)
_Static_assert((uint32_t)(ETH_P_DNA_DL) == (uint32_t)0x6001, "ETH_P_DNA_DL");
#endif
#if defined(ETH_P_DNA_RC) && !defined(OTHER_ETH_P_DNA_RC)
_Static_assert((uint32_t)(ETH_P_DNA_RC) == (uint32_t)0x6002, "ETH_P_DNA_RC");
#endif
#if defined(ETH_P_DNA_RT) && !defined(OTHER_ETH_P_DNA_RT)
_Static_assert((uint32_t)(ETH_P_DNA_RT) == (uint32_t)0x6003, "ETH_P_DNA_RT");
#endif
#if defined(ETH_P_LAT) && !defined(OTHER_ETH_P_LAT)
_Static_assert((uint32_t)(ETH_P_LAT) == (uint32_t)0x6004, "ETH_P_LAT");
#endif
#if defined(ETH_P_DIAG) && !defined(OTHER_ETH_P_DIAG)
_Static_assert((uint32_t)(ETH_P_DIAG) == (uint32_t)0x6005, "ETH_P_DIAG");
#endif
#if defined(ETH_P_CUST) && !defined(OTHER_ETH_P_CUST)
_Static_assert((uint32_t)(ETH_P_CUST) == (uint32_t)0x6006, "ETH_P_CUST");
#endif
#if defined(ETH_P_SCA) && !defined(OTHER_ETH_P_SCA)
_Static_assert((uint32_t)(ETH_P_SCA) == (uint32_t)0x6007, "ETH_P_SCA");
#endif
#if defined(ETH_P_TEB) && !defined(OTHER_ETH_P_TEB)
_Static_assert((uint32_t)(ETH_P_TEB) == (uint32_t)0x6558, "ETH_P_TEB");
#endif
#if defined(ETH_P_RARP) && !defined(OTHER_ETH_P_RARP)
_Static_assert((uint32_t)(ETH_P_RARP) == (uint32_t)0x8035, "ETH_P_RARP");
#endif
#if defined(ETH_P_ATALK) && !defined(OTHER_ETH_P_ATALK)
_Static_assert((uint32_t)(ETH_P_ATALK) == (uint32_t)0x809b, "ETH_P_ATALK");
#endif
#if defined(ETH_P_AARP) && !defined(OTHER_ETH_P_AARP)
_Static_assert((uint32_t)(ETH_P_AARP) == (uint32_t)0x80f3, "ETH_P_AARP");
#endif
#if defined(ETH_P_8021Q) && !defined(OTHER_ETH_P_8021Q)
_Static_assert((uint32_t)(ETH_P_8021Q) == (uint32_t)0x8100, "ETH_P_8021Q");
#endif
#if defined(ETH_P_ERSPAN) && !defined(OTHER_ETH_P_ERSPAN)
_Static_assert((uint32_t)(ETH_P_ERSPAN) == (uint32_t)0x88be, "ETH_P_ERSPAN");
#endif
#if defined(ETH_P_IPX) && !defined(OTHER_ETH_P_IPX)
_Static_assert((uint32_t)(ETH_P_IPX) == (uint32_t)0x8137, "ETH_P_IPX");
#endif
#if defined(ETH_P_IPV6) && !defined(OTHER_ETH_P_IPV6)
_Static_assert((uint32_t)(ETH_P_IPV6) == (uint32_t)0x86dd, "ETH_P_IPV6");
#endif
#if defined(ETH_P_PAUSE) && !defined(OTHER_ETH_P_PAUSE)
_Static_assert((uint32_t)(ETH_P_PAUSE) == (uint32_t)0x8808, "ETH_P_PAUSE");
#endif
#if defined(ETH_P_SLOW) && !defined(OTHER_ETH_P_SLOW)
_Static_assert((uint32_t)(ETH_P_SLOW) == (uint32_t)0x8809, "ETH_P_SLOW");
#endif
#if defined(ETH_P_WCCP) && !defined(OTHER_ETH_P_WCCP)
_Static_assert((uint32_t)(ETH_P_WCCP) == (uint32_t)0x883e, "ETH_P_WCCP");
#endif
#if defined(ETH_P_MPLS_UC) && !defined(OTHER_ETH_P_MPLS_UC)
_Static_assert((uint32_t)(ETH_P_MPLS_UC) == (uint32_t)0x8847, "ETH_P_MPLS_UC");
#endif
#if defined(ETH_P_MPLS_MC) && !defined(OTHER_ETH_P_MPLS_MC)
_Static_assert((uint32_t)(ETH_P_MPLS_MC) == (uint32_t)0x8848, "ETH_P_MPLS_MC");
#endif
#if defined(ETH_P_ATMMPOA) && !defined(OTHER_ETH_P_ATMMPOA)
_Static_assert((uint32_t)(ETH_P_ATMMPOA) == (uint32_t)0x884c, "ETH_P_ATMMPOA");
#endif
#if defined(ETH_P_PPP_DISC) && !defined(OTHER_ETH_P_PPP_DISC)
_Static_assert((uint32_t)(ETH_P_PPP_DISC) == (uint32_t)0x8863, "ETH_P_PPP_DISC");
#endif
#if defined(ETH_P_PPP_SES) && !defined(OTHER_ETH_P_PPP_SES)
_Static_assert((uint32_t)(ETH_P_PPP_SES) == (uint32_t)0x8864, "ETH_P_PPP_SES");
#endif
#if defined(ETH_P_LINK_CTL) && !defined(OTHER_ETH_P_LINK_CTL)
_Static_assert((uint32_t)(ETH_P_LINK_CTL) == (uint32_t)0x886c, "ETH_P_LINK_CTL");
#endif
#if defined(ETH_P_ATMFATE) && !defined(OTHER_ETH_P_ATMFATE)
_Static_assert((uint32_t)(ETH_P_ATMFATE) == (uint32_t)0x8884, "ETH_P_ATMFATE");
#endif
#if defined(ETH_P_PAE) && !defined(OTHER_ETH_P_PAE)
_Static_assert((uint32_t)(ETH_P_PAE) == (uint32_t)0x888e, "ETH_P_PAE");
#endif
#if defined(ETH_P_PROFINET) && !defined(OTHER_ETH_P_PROFINET)
_Static_assert((uint32_t)(ETH_P_PROFINET) == (uint32_t)0x8892, "ETH_P_PROFINET");
#endif
#if defined(ETH_P_REALTEK) && !defined(OTHER_ETH_P_REALTEK)
_Static_assert((uint32_t)(ETH_P_REALTEK) == (uint32_t)0x8899, "ETH_P_REALTEK");
#endif
#if defined(ETH_P_AOE) && !defined(OTHER_ETH_P_AOE)
_Static_assert((uint32_t)(ETH_P_AOE) == (uint32_t)0x88a2, "ETH_P_AOE");
#endif
#if defined(ETH_P_ETHERCAT) && !defined(OTHER_ETH_P_ETHERCAT)
_Static_assert((uint32_t)(ETH_P_ETHERCAT) == (uint32_t)0x88a4, "ETH_P_ETHERCAT");
#endif
#if defined(ETH_P_8021AD) && !defined(OTHER_ETH_P_8021AD)
_Static_assert((uint32_t)(ETH_P_8021AD) == (uint32_t)0x88a8, "ETH_P_8021AD");
#endif
#if defined(ETH_P_802_EX1) && !defined(OTHER_ETH_P_802_EX1)
_Static_assert((uint32_t)(ETH_P_802_EX1) == (uint32_t)0x88b5, "ETH_P_802_EX1");
#endif
#if defined(ETH_P_PREAUTH) && !defined(OTHER_ETH_P_PREAUTH)
_Static_assert((uint32_t)(ETH_P_PREAUTH) == (uint32_t)0x88c7, "ETH_P_PREAUTH");
#endif
#if defined(ETH_P_TIPC) && !defined(OTHER_ETH_P_TIPC)
_Static_assert((uint32_t)(ETH_P_TIPC) == (uint32_t)0x88ca, "ETH_P_TIPC");
#endif
#if defined(ETH_P_LLDP) && !defined(OTHER_ETH_P_LLDP)
_Static_assert((uint32_t)(ETH_P_LLDP) == (uint32_t)0x88cc, "ETH_P_LLDP");
#endif
#if defined(ETH_P_MRP) && !defined(OTHER_ETH_P_MRP)
_Static_assert((uint32_t)(ETH_P_MRP) == (uint32_t)0x88e3, "ETH_P_MRP");
#endif
#if defined(ETH_P_MACSEC) && !defined(OTHER_ETH_P_MACSEC)
_Static_assert((uint32_t)(ETH_P_MACSEC) == (uint32_t)0x88e5, "ETH_P_MACSEC");
#endif
#if defined(ETH_P_8021AH) && !defined(OTHER_ETH_P_8021AH)
_Static_assert((uint32_t)(ETH_P_8021AH) == (uint32_t)0x88e7, "ETH_P_8021AH");
#endif
#if defined(ETH_P_MVRP) && !defined(OTHER_ETH_P_MVRP)
_Static_assert((uint32_t)(ETH_P_MVRP) == (uint32_t)0x88f5, "ETH_P_MVRP");
#endif
#if defined(ETH_P_1588) && !defined(OTHER_ETH_P_1588)
_Static_assert((uint32_t)(ETH_P_1588) == (uint32_t)0x88f7, "ETH_P_1588");
#endif
#if defined(ETH_P_NCSI) && !defined(OTHER_ETH_P_NCSI)
_Static_assert((uint32_t)(ETH_P_NCSI) == (uint32_t)0x88f8, "ETH_P_NCSI");
#endif
#if defined(ETH_P_PRP) && !defined(OTHER_ETH_P_PRP)
_Static_assert((uint32_t)(ETH_P_PRP) == (uint32_t)0x88fb, "ETH_P_PRP");
#endif
#if defined(ETH_P_CFM) && !defined(OTHER_ETH_P_CFM)
_Static_assert((uint32_t)(ETH_P_CFM) == (uint32_t)0x8902, "ETH_P_CFM");
#endif
#if defined(ETH_P_FCOE) && !defined(OTHER_ETH_P_FCOE)
_Static_assert((uint32_t)(ETH_P_FCOE) == (uint32_t)0x8906, "ETH_P_FCOE");
#endif
#if defined(ETH_P_IBOE) && !defined(OTHER_ETH_P_IBOE)
_Static_assert((uint32_t)(ETH_P_IBOE) == (uint32_t)0x8915, "ETH_P_IBOE");
#endif
#if defined(ETH_P_TDLS) && !defined(OTHER_ETH_P_TDLS)
_Static_assert((uint32_t)(ETH_P_TDLS) == (uint32_t)0x890d, "ETH_P_TDLS");
#endif
#if defined(ETH_P_FIP) && !defined(OTHER_ETH_P_FIP)
_Static_assert((uint32_t)(ETH_P_FIP) == (uint32_t)0x8914, "ETH_P_FIP");
#endif
#if defined(ETH_P_80221) && !defined(OTHER_ETH_P_80221)
_Static_assert((uint32_t)(ETH_P_80221) == (uint32_t)0x8917, "ETH_P_80221");
#endif
#if defined(ETH_P_HSR) && !defined(OTHER_ETH_P_HSR)
_Static_assert((uint32_t)(ETH_P_HSR) == (uint32_t)0x892f, "ETH_P_HSR");
#endif
#if defined(ETH_P_NSH) && !defined(OTHER_ETH_P_NSH)
_Static_assert((uint32_t)(ETH_P_NSH) == (uint32_t)0x894f, "ETH_P_NSH");
#endif
#if defined(ETH_P_LOOPBACK) && !defined(OTHER_ETH_P_LOOPBACK)
_Static_assert((uint32_t)(ETH_P_LOOPBACK) == (uint32_t)0x9000, "ETH_P_LOOPBACK");
#endif
#if defined(ETH_P_QINQ1) && !defined(OTHER_ETH_P_QINQ1)
_Static_assert((uint32_t)(ETH_P_QINQ1) == (uint32_t)0x9100, "ETH_P_QINQ1");
#endif
#if defined(ETH_P_QINQ2) && !defined(OTHER_ETH_P_QINQ2)
_Static_assert((uint32_t)(ETH_P_QINQ2) == (uint32_t)0x9200, "ETH_P_QINQ2");
#endif
#if defined(ETH_P_QINQ3) && !defined(OTHER_ETH_P_QINQ3)
_Static_assert((uint32_t)(ETH_P_QINQ3) == (uint32_t)0x9300, "ETH_P_QINQ3");
#endif
#if defined(ETH_P_EDSA) && !defined(OTHER_ETH_P_EDSA)
_Static_assert((uint32_t)(ETH_P_EDSA) == (uint32_t)0xdada, "ETH_P_EDSA");
#endif
#if defined(ETH_P_DSA_8021Q) && !defined(OTHER_ETH_P_DSA_8021Q)
_Static_assert((uint32_t)(ETH_P_DSA_8021Q) == (uint32_t)0xdadb, "ETH_P_DSA_8021Q");
#endif
#if defined(ETH_P_DSA_A5PSW) && !defined(OTHER_ETH_P_DSA_A5PSW)
_Static_assert((uint32_t)(ETH_P_DSA_A5PSW) == (uint32_t)0xe001, "ETH_P_DSA_A5PSW");
#endif
#if defined(ETH_P_IFE) && !defined(OTHER_ETH_P_IFE)
_Static_assert((uint32_t)(ETH_P_IFE) == (uint32_t)0xed3e, "ETH_P_IFE");
#endif
#if defined(ETH_P_AF_IUCV) && !defined(OTHER_ETH_P_AF_IUCV)
_Static_assert((uint32_t)(ETH_P_AF_IUCV) == (uint32_t)0xfbfb, "ETH_P_AF_IUCV");
#endif
#if defined(ETH_P_802_3) && !defined(OTHER_ETH_P_802_3)
_Static_assert((uint32_t)(ETH_P_802_3) == (uint32_t)0x1, "ETH_P_802_3");
#endif
#if defined(ETH_P_AX25) && !defined(OTHER_ETH_P_AX25)
_Static_assert((uint32_t)(ETH_P_AX25) == (uint32_t)0x2, "ETH_P_AX25");
#endif
#if defined(ETH_P_ALL) && !defined(OTHER_ETH_P_ALL)
_Static_assert((uint32_t)(ETH_P_ALL) == (uint32_t)0x3, "ETH_P_ALL");
#endif
#if defined(ETH_P_802_2) && !defined(OTHER_ETH_P_802_2)
_Static_assert((uint32_t)(ETH_P_802_2) == (uint32_t)0x4, "ETH_P_802_2");
#endif
#if defined(ETH_P_SNAP) && !defined(OTHER_ETH_P_SNAP)
_Static_assert((uint32_t)(ETH_P_SNAP) == (uint32_t)0x5, "ETH_P_SNAP");
#endif
#if defined(ETH_P_DDCMP) && !defined(OTHER_ETH_P_DDCMP)
_Static_assert((uint32_t)(ETH_P_DDCMP) == (uint32_t)0x6, "ETH_P_DDCMP");
#endif
#if defined(ETH_P_WAN_PPP) && !defined(OTHER_ETH_P_WAN_PPP)
_Static_assert((uint32_t)(ETH_P_WAN_PPP) == (uint32_t)0x7, "ETH_P_WAN_PPP");
#endif
#if defined(ETH_P_PPP_MP) && !defined(OTHER_ETH_P_PPP_MP)
_Static_assert((uint32_t)(ETH_P_PPP_MP) == (uint32_t)0x8, "ETH_P_PPP_MP");
#endif
#if defined(ETH_P_LOCALTALK) && !defined(OTHER_ETH_P_LOCALTALK)
_Static_assert((uint32_t)(ETH_P_LOCALTALK) == (uint32_t)0x9, "ETH_P_LOCALTALK");
#endif
#if defined(ETH_P_CAN) && !defined(OTHER_ETH_P_CAN)
_Static_assert((uint32_t)(ETH_P_CAN) == (uint32_t)0xc, "ETH_P_CAN");
#endif
#if defined(ETH_P_CANFD) && !defined(OTHER_ETH_P_CANFD)
_Static_assert((uint32_t)(ETH_P_CANFD) == (uint32_t)0xd, "ETH_P_CANFD");
#endif
#if defined(ETH_P_CANXL) && !defined(OTHER_ETH_P_CANXL)
_Static_assert((uint32_t)(ETH_P_CANXL) == (uint32_t)0xe, "ETH_P_CANXL");
#endif
#if defined(ETH_P_PPPTALK) && !defined(OTHER_ETH_P_PPPTALK)
_Static_assert((uint32_t)(ETH_P_PPPTALK) == (uint32_t)0x10, "ETH_P_PPPTALK");
#endif
#if defined(ETH_P_TR_802_2) && !defined(OTHER_ETH_P_TR_802_2)
_Static_assert((uint32_t)(ETH_P_TR_802_2) == (uint32_t)0x11, "ETH_P_TR_802_2");
#endif
#if defined(ETH_P_MOBITEX) && !defined(OTHER_ETH_P_MOBITEX)
_Static_assert((uint32_t)(ETH_P_MOBITEX) == (uint32_t)0x15, "ETH_P_MOBITEX");
#endif
#if defined(ETH_P_CONTROL) && !defined(OTHER_ETH_P_CONTROL)
_Static_assert((uint32_t)(ETH_P_CONTROL) == (uint32_t)0x16, "ETH_P_CONTROL");
#endif
#if defined(ETH_P_IRDA) && !defined(OTHER_ETH_P_IRDA)
_Static_assert((uint32_t)(ETH_P_IRDA) == (uint32_t)0x17, "ETH_P_IRDA");
#endif
#if defined(ETH_P_ECONET) && !defined(OTHER_ETH_P_ECONET)
_Static_assert((uint32_t)(ETH_P_ECONET) == (uint32_t)0x18, "ETH_P_ECONET");
#endif
#if defined(ETH_P_HDLC) && !defined(OTHER_ETH_P_HDLC)
_Static_assert((uint32_t)(ETH_P_HDLC) == (uint32_t)0x19, "ETH_P_HDLC");
#endif
#if defined(ETH_P_ARCNET) && !defined(OTHER_ETH_P_ARCNET)
_Static_assert((uint32_t)(ETH_P_ARCNET) == (uint32_t)0x1a, "ETH_P_ARCNET");
#endif
#if defined(ETH_P_DSA) && !defined(OTHER_ETH_P_DSA)
_Static_assert((uint32_t)(ETH_P_DSA) == (uint32_t)0x1b, "ETH_P_DSA");
#endif
#if defined(ETH_P_TRAILER) && !defined(OTHER_ETH_P_TRAILER)
_Static_assert((uint32_t)(ETH_P_TRAILER) == (uint32_t)0x1c, "ETH_P_TRAILER");
#endif
#if defined(ETH_P_PHONET) && !defined(OTHER_ETH_P_PHONET)
_Static_assert((uint32_t)(ETH_P_PHONET) == (uint32_t)0xf5, "ETH_P_PHONET");
#endif
#if defined(ETH_P_IEEE802154) && !defined(OTHER_ETH_P_IEEE802154)
_Static_assert((uint32_t)(ETH_P_IEEE802154) == (uint32_t)0xf6, "ETH_P_IEEE802154");
#endif
#if defined(ETH_P_CAIF) && !defined(OTHER_ETH_P_CAIF)
_Static_assert((uint32_t)(ETH_P_CAIF) == (uint32_t)0xf7, "ETH_P_CAIF");
#endif
#if defined(ETH_P_XDSA) && !defined(OTHER_ETH_P_XDSA)
_Static_assert((uint32_t)(ETH_P_XDSA) == (uint32_t)0xf8, "ETH_P_XDSA");
#endif
#if defined(ETH_P_MAP) && !defined(OTHER_ETH_P_MAP)
_Static_assert((uint32_t)(ETH_P_MAP) == (uint32_t)0xf9, "ETH_P_MAP");
#endif
#if defined(ETH_P_MCTP) && !defined(OTHER_ETH_P_MCTP)
_Static_assert((uint32_t)(ETH_P_MCTP) == (uint32_t)0xfa, "ETH_P_MCTP");
#endif
#if defined(ETH_P_802_3_MIN) && !defined(OTHER_ETH_P_802_3_MIN)
_Static_assert((uint32_t)(ETH_P_802_3_MIN) == (uint32_t)0x600, "ETH_P_802_3_MIN");
#endif
#if defined(SCM_RIGHTS) && !defined(OTHER_SCM_RIGHTS)
_Static_assert((uint32_t)(SCM_RIGHTS) == (uint32_t)0x1, "SCM_RIGHTS");
#endif
#if defined(SCM_CREDENTIALS) && !defined(OTHER_SCM_CREDENTIALS)
_Static_assert((uint32_t)(SCM_CREDENTIALS) == (uint32_t)0x2, "SCM_CREDENTIALS");
#endif
#if defined(SCM_SECURITY) && !defined(OTHER_SCM_SECURITY)
_Static_assert((uint32_t)(SCM_SECURITY) == (uint32_t)0x3, "SCM_SECURITY");
#endif
#if defined(SCM_TIMESTAMPING_OPT_STATS) && !defined(OTHER_SCM_TIMESTAMPING_OPT_STATS)
_Static_assert((uint32_t)(SCM_TIMESTAMPING_OPT_STATS) == (uint32_t)0x36, "SCM_TIMESTAMPING_OPT_STATS");
#endif
#if defined(SCM_TIMESTAMPING_PKTINFO) && !defined(OTHER_SCM_TIMESTAMPING_PKTINFO)
_Static_assert((uint32_t)(SCM_TIMESTAMPING_PKTINFO) == (uint32_t)0x3a, "SCM_TIMESTAMPING_PKTINFO");
#endif
#if defined(SCM_PIDFD) && !defined(OTHER_SCM_PIDFD)
_Static_assert((uint32_t)(SCM_PIDFD) == (uint32_t)0x4, "SCM_PIDFD");
#endif
#if defined(ALG_SET_IV) && !defined(OTHER_ALG_SET_IV)
_Static_assert((uint32_t)(ALG_SET_IV) == (uint32_t)0x2, "ALG_SET_IV");
#endif
#if defined(ALG_SET_OP) && !defined(OTHER_ALG_SET_OP)
_Static_assert((uint32_t)(ALG_SET_OP) == (uint32_t)0x3, "ALG_SET_OP");
#endif
#if defined(ALG_SET_AEAD_ASSOCLEN) && !defined(OTHER_ALG_SET_AEAD_ASSOCLEN)
_Static_assert((uint32_t)(ALG_SET_AEAD_ASSOCLEN) == (uint32_t)0x4, "ALG_SET_AEAD_ASSOCLEN");
#endif
#if defined(TLS_SET_RECORD_TYPE) && !defined(OTHER_TLS_SET_RECORD_TYPE)
_Static_assert((uint32_t)(TLS_SET_RECORD_TYPE) == (uint32_t)0x1, "TLS_SET_RECORD_TYPE");
#endif
#if defined(TLS_GET_RECORD_TYPE) && !defined(OTHER_TLS_GET_RECORD_TYPE)
_Static_assert((uint32_t)(TLS_GET_RECORD_TYPE) == (uint32_t)0x2, "TLS_GET_RECORD_TYPE");
#endif
#if defined(RXRPC_USER_CALL_ID) && !defined(OTHER_RXRPC_USER_CALL_ID)
_Static_assert((uint32_t)(RXRPC_USER_CALL_ID) == (uint32_t)0x1, "RXRPC_USER_CALL_ID");
#endif
#if defined(RXRPC_ABORT) && !defined(OTHER_RXRPC_ABORT)
_Static_assert((uint32_t)(RXRPC_ABORT) == (uint32_t)0x2, "RXRPC_ABORT");
#endif
#if defined(RXRPC_ACK) && !defined(OTHER_RXRPC_ACK)
_Static_assert((uint32_t)(RXRPC_ACK) == (uint32_t)0x3, "RXRPC_ACK");
#endif
#if defined(RXRPC_NET_ERROR) && !defined(OTHER_RXRPC_NET_ERROR)
_Static_assert((uint32_t)(RXRPC_NET_ERROR) == (uint32_t)0x5, "RXRPC_NET_ERROR");
#endif
#if defined(RXRPC_BUSY) && !defined(OTHER_RXRPC_BUSY)
_Static_assert((uint32_t)(RXRPC_BUSY) == (uint32_t)0x6, "RXRPC_BUSY");
#endif
#if defined(RXRPC_LOCAL_ERROR) && !defined(OTHER_RXRPC_LOCAL_ERROR)
_Static_assert((uint32_t)(RXRPC_LOCAL_ERROR) == (uint32_t)0x7, "RXRPC_LOCAL_ERROR");
#endif
#if defined(RXRPC_NEW_CALL) && !defined(OTHER_RXRPC_NEW_CALL)
_Static_assert((uint32_t)(RXRPC_NEW_CALL) == (uint32_t)0x8, "RXRPC_NEW_CALL");
#endif
#if defined(RXRPC_EXCLUSIVE_CALL) && !defined(OTHER_RXRPC_EXCLUSIVE_CALL)
_Static_assert((uint32_t)(RXRPC_EXCLUSIVE_CALL) == (uint32_t)0xa, "RXRPC_EXCLUSIVE_CALL");
#endif
#if defined(RXRPC_UPGRADE_SERVICE) && !defined(OTHER_RXRPC_UPGRADE_SERVICE)
_Static_assert((uint32_t)(RXRPC_UPGRADE_SERVICE) == (uint32_t)0xb, "RXRPC_UPGRADE_SERVICE");
#endif
#if defined(RXRPC_TX_LENGTH) && !defined(OTHER_RXRPC_TX_LENGTH)
_Static_assert((uint32_t)(RXRPC_TX_LENGTH) == (uint32_t)0xc, "RXRPC_TX_LENGTH");
#endif
#if defined(RXRPC_SET_CALL_TIMEOUT) && !defined(OTHER_RXRPC_SET_CALL_TIMEOUT)
_Static_assert((uint32_t)(RXRPC_SET_CALL_TIMEOUT) == (uint32_t)0xd, "RXRPC_SET_CALL_TIMEOUT");
#endif
#if defined(RXRPC_CHARGE_ACCEPT) && !defined(OTHER_RXRPC_CHARGE_ACCEPT)
_Static_assert((uint32_t)(RXRPC_CHARGE_ACCEPT) == (uint32_t)0xe, "RXRPC_CHARGE_ACCEPT");
#endif
#if defined(SCTP_INIT) && !defined(OTHER_SCTP_INIT)
_Static_assert((uint32_t)(SCTP_INIT) == (uint32_t)0x0, "SCTP_INIT");
#endif
#if defined(SCTP_SNDRCV) && !defined(OTHER_SCTP_SNDRCV)
_Static_assert((uint32_t)(SCTP_SNDRCV) == (uint32_t)0x1, "SCTP_SNDRCV");
#endif
#if defined(SCTP_SNDINFO) && !defined(OTHER_SCTP_SNDINFO)
_Static_assert((uint32_t)(SCTP_SNDINFO) == (uint32_t)0x2, "SCTP_SNDINFO");
#endif
#if defined(SCTP_RCVINFO) && !defined(OTHER_SCTP_RCVINFO)
_Static_assert((uint32_t)(SCTP_RCVINFO) == (uint32_t)0x3, "SCTP_RCVINFO");
#endif
#if defined(SCTP_NXTINFO) && !defined(OTHER_SCTP_NXTINFO)
_Static_assert((uint32_t)(SCTP_NXTINFO) == (uint32_t)0x4, "SCTP_NXTINFO");
#endif
#if defined(SCTP_PRINFO) && !defined(OTHER_SCTP_PRINFO)
_Static_assert((uint32_t)(SCTP_PRINFO) == (uint32_t)0x5, "SCTP_PRINFO");
#endif
#if defined(SCTP_AUTHINFO) && !defined(OTHER_SCTP_AUTHINFO)
_Static_assert((uint32_t)(SCTP_AUTHINFO) == (uint32_t)0x6, "SCTP_AUTHINFO");
#endif
#if defined(SCTP_DSTADDRV4) && !defined(OTHER_SCTP_DSTADDRV4)
_Static_assert((uint32_t)(SCTP_DSTADDRV4) == (uint32_t)0x7, "SCTP_DSTADDRV4");
#endif
#if defined(SCTP_DSTADDRV6) && !defined(OTHER_SCTP_DSTADDRV6)
_Static_assert((uint32_t)(SCTP_DSTADDRV6) == (uint32_t)0x8, "SCTP_DSTADDRV6");
#endif
#if defined(TCP_CM_INQ) && !defined(OTHER_TCP_CM_INQ)
_Static_assert((uint32_t)(TCP_CM_INQ) == (uint32_t)0x24, "TCP_CM_INQ");
#endif
#if defined(PACKET_HOST) && !defined(OTHER_PACKET_HOST)
_Static_assert((uint32_t)(PACKET_HOST) == (uint32_t)0x0, "PACKET_HOST");
#endif
#if defined(PACKET_BROADCAST) && !defined(OTHER_PACKET_BROADCAST)
_Static_assert((uint32_t)(PACKET_BROADCAST) == (uint32_t)0x1, "PACKET_BROADCAST");
#endif
#if defined(PACKET_MULTICAST) && !defined(OTHER_PACKET_MULTICAST)
_Static_assert((uint32_t)(PACKET_MULTICAST) == (uint32_t)0x2, "PACKET_MULTICAST");
#endif
#if defined(PACKET_OTHERHOST) && !defined(OTHER_PACKET_OTHERHOST)
_Static_assert((uint32_t)(PACKET_OTHERHOST) == (uint32_t)0x3, "PACKET_OTHERHOST");
#endif
#if defined(PACKET_OUTGOING) && !defined(OTHER_PACKET_OUTGOING)
_Static_assert((uint32_t)(PACKET_OUTGOING) == (uint32_t)0x4, "PACKET_OUTGOING");
#endif
#if defined(PACKET_LOOPBACK) && !defined(OTHER_PACKET_LOOPBACK)
_Static_assert((uint32_t)(PACKET_LOOPBACK) == (uint32_t)0x5, "PACKET_LOOPBACK");
#endif
#if defined(PACKET_USER) && !defined(OTHER_PACKET_USER)
_Static_assert((uint32_t)(PACKET_USER) == (uint32_t)0x6, "PACKET_USER");
#endif
#if defined(PACKET_KERNEL) && !defined(OTHER_PACKET_KERNEL)
_Static_assert((uint32_t)(PACKET_KERNEL) == (uint32_t)0x7, "PACKET_KERNEL");
#endif
#if defined(ARPHRD_NETROM) && !defined(OTHER_ARPHRD_NETROM)
_Static_assert((uint32_t)(ARPHRD_NETROM) == (uint32_t)0x0, "ARPHRD_NETROM");
#endif
#if defined(ARPHRD_ETHER) && !defined(OTHER_ARPHRD_ETHER)
_Static_assert((uint32_t)(ARPHRD_ETHER) == (uint32_t)0x1, "ARPHRD_ETHER");
#endif
#if defined(ARPHRD_EETHER) && !defined(OTHER_ARPHRD_EETHER)
_Static_assert((uint32_t)(ARPHRD_EETHER) == (uint32_t)0x2, "ARPHRD_EETHER");
#endif
#if defined(ARPHRD_AX25) && !defined(OTHER_ARPHRD_AX25)
_Static_assert((uint32_t)(ARPHRD_AX25) == (uint32_t)0x3, "ARPHRD_AX25");
#endif
#if defined(ARPHRD_PRONET) && !defined(OTHER_ARPHRD_PRONET)
_Static_assert((uint32_t)(ARPHRD_PRONET) == (uint32_t)0x4, "ARPHRD_PRONET");
#endif
#if defined(ARPHRD_CHAOS) && !defined(OTHER_ARPHRD_CHAOS)
_Static_assert((uint32_t)(ARPHRD_CHAOS) == (uint32_t)0x5, "ARPHRD_CHAOS");
#endif
#if defined(ARPHRD_IEEE802) && !defined(OTHER_ARPHRD_IEEE802)
_Static_assert((uint32_t)(ARPHRD_IEEE802) == (uint32_t)0x6, "ARPHRD_IEEE802");
#endif
#if defined(ARPHRD_ARCNET) && !defined(OTHER_ARPHRD_ARCNET)
_Static_assert((uint32_t)(ARPHRD_ARCNET) == (uint32_t)0x7, "ARPHRD_ARCNET");
#endif
#if defined(ARPHRD_APPLETLK) && !defined(OTHER_ARPHRD_APPLETLK)
_Static_assert((uint32_t)(ARPHRD_APPLETLK) == (uint32_t)0x8, "ARPHRD_APPLETLK");
#endif
#if defined(ARPHRD_DLCI) && !defined(OTHER_ARPHRD_DLCI)
_Static_assert((uint32_t)(ARPHRD_DLCI) == (uint32_t)0xf, "ARPHRD_DLCI");
#endif
#if defined(ARPHRD_ATM) && !defined(OTHER_ARPHRD_ATM)
_Static_assert((uint32_t)(ARPHRD_ATM) == (uint32_t)0x13, "ARPHRD_ATM");
#endif
#if defined(ARPHRD_METRICOM) && !defined(OTHER_ARPHRD_METRICOM)
_Static_assert((uint32_t)(ARPHRD_METRICOM) == (uint32_t)0x17, "ARPHRD_METRICOM");
#endif
#if defined(ARPHRD_IEEE1394) && !defined(OTHER_ARPHRD_IEEE1394)
_Static_assert((uint32_t)(ARPHRD_IEEE1394) == (uint32_t)0x18, "ARPHRD_IEEE1394");
#endif
#if defined(ARPHRD_EUI64) && !defined(OTHER_ARPHRD_EUI64)
_Static_assert((uint32_t)(ARPHRD_EUI64) == (uint32_t)0x1b, "ARPHRD_EUI64");
#endif
#if defined(ARPHRD_INFINIBAND) && !defined(OTHER_ARPHRD_INFINIBAND)
_Static_assert((uint32_t)(ARPHRD_INFINIBAND) == (uint32_t)0x20, "ARPHRD_INFINIBAND");
#endif
#if defined(ARPHRD_SLIP) && !defined(OTHER_ARPHRD_SLIP)
_Static_assert((uint32_t)(ARPHRD_SLIP) == (uint32_t)0x100, "ARPHRD_SLIP");
#endif
#if defined(ARPHRD_CSLIP) && !defined(OTHER_ARPHRD_CSLIP)
_Static_assert((uint32_t)(ARPHRD_CSLIP) == (uint32_t)0x101, "ARPHRD_CSLIP");
#endif
#if defined(ARPHRD_SLIP6) && !defined(OTHER_ARPHRD_SLIP6)
_Static_assert((uint32_t)(ARPHRD_SLIP6) == (uint32_t)0x102, "ARPHRD_SLIP6");
#endif
#if defined(ARPHRD_CSLIP6) && !defined(OTHER_ARPHRD_CSLIP6)
_Static_assert((uint32_t)(ARPHRD_CSLIP6) == (uint32_t)0x103, "ARPHRD_CSLIP6");
#endif
#if defined(ARPHRD_RSRVD) && !defined(OTHER_ARPHRD_RSRVD)
_Static_assert((uint32_t)(ARPHRD_RSRVD) == (uint32_t)0x104, "ARPHRD_RSRVD");
#endif
#if defined(ARPHRD_ADAPT) && !defined(OTHER_ARPHRD_ADAPT)
_Static_assert((uint32_t)(ARPHRD_ADAPT) == (uint32_t)0x108, "ARPHRD_ADAPT");
#endif
#if defined(ARPHRD_ROSE) && !defined(OTHER_ARPHRD_ROSE)
_Static_assert((uint32_t)(ARPHRD_ROSE) == (uint32_t)0x10e, "ARPHRD_ROSE");
#endif
#if defined(ARPHRD_X25) && !defined(OTHER_ARPHRD_X25)
_Static_assert((uint32_t)(ARPHRD_X25) == (uint32_t)0x10f, "ARPHRD_X25");
#endif
#if defined(ARPHRD_HWX25) && !defined(OTHER_ARPHRD_HWX25)
_Static_assert((uint32_t)(ARPHRD_HWX25) == (uint32_t)0x110, "ARPHRD_HWX25");
#endif
#if defined(ARPHRD_CAN) && !defined(OTHER_ARPHRD_CAN)
_Static_assert((uint32_t)(ARPHRD_CAN) == (uint32_t)0x118, "ARPHRD_CAN");
#endif
#if defined(ARPHRD_MCTP) && !defined(OTHER_ARPHRD_MCTP)
_Static_assert((uint32_t)(ARPHRD_MCTP) == (uint32_t)0x122, "ARPHRD_MCTP");
#endif
#if defined(ARPHRD_PPP) && !defined(OTHER_ARPHRD_PPP)
_Static_assert((uint32_t)(ARPHRD_PPP) == (uint32_t)0x200, "ARPHRD_PPP");
#endif
#if defined(ARPHRD_CISCO) && !defined(OTHER_ARPHRD_CISCO)
_Static_assert((uint32_t)(ARPHRD_CISCO) == (uint32_t)0x201, "ARPHRD_CISCO");
#endif
#if defined(ARPHRD_LAPB) && !defined(OTHER_ARPHRD_LAPB)
_Static_assert((uint32_t)(ARPHRD_LAPB) == (uint32_t)0x204, "ARPHRD_LAPB");
#endif
#if defined(ARPHRD_DDCMP) && !defined(OTHER_ARPHRD_DDCMP)
_Static_assert((uint32_t)(ARPHRD_DDCMP) == (uint32_t)0x205, "ARPHRD_DDCMP");
#endif
#if defined(ARPHRD_RAWHDLC) && !defined(OTHER_ARPHRD_RAWHDLC)
_Static_assert((uint32_t)(ARPHRD_RAWHDLC) == (uint32_t)0x206, "ARPHRD_RAWHDLC");
#endif
#if defined(ARPHRD_RAWIP) && !defined(OTHER_ARPHRD_RAWIP)
_Static_assert((uint32_t)(ARPHRD_RAWIP) == (uint32_t)0x207, "ARPHRD_RAWIP");
#endif
#if defined(ARPHRD_TUNNEL) && !defined(OTHER_ARPHRD_TUNNEL)
_Static_assert((uint32_t)(ARPHRD_TUNNEL) == (uint32_t)0x300, "ARPHRD_TUNNEL");
#endif
#if defined(ARPHRD_TUNNEL6) && !defined(OTHER_ARPHRD_TUNNEL6)
_Static_assert((uint32_t)(ARPHRD_TUNNEL6) == (uint32_t)0x301, "ARPHRD_TUNNEL6");
#endif
#if defined(ARPHRD_FRAD) && !defined(OTHER_ARPHRD_FRAD)
_Static_assert((uint32_t)(ARPHRD_FRAD) == (uint32_t)0x302, "ARPHRD_FRAD");
#endif
#if defined(ARPHRD_SKIP) && !defined(OTHER_ARPHRD_SKIP)
_Static_assert((uint32_t)(ARPHRD_SKIP) == (uint32_t)0x303, "ARPHRD_SKIP");
#endif
#if defined(ARPHRD_LOOPBACK) && !defined(OTHER_ARPHRD_LOOPBACK)
_Static_assert((uint32_t)(ARPHRD_LOOPBACK) == (uint32_t)0x304, "ARPHRD_LOOPBACK");
#endif
#if defined(ARPHRD_LOCALTLK) && !defined(OTHER_ARPHRD_LOCALTLK)
_Static_assert((uint32_t)(ARPHRD_LOCALTLK) == (uint32_t)0x305, "ARPHRD_LOCALTLK");
#endif
#if defined(ARPHRD_FDDI) && !defined(OTHER_ARPHRD_FDDI)
_Static_assert((uint32_t)(ARPHRD_FDDI) == (uint32_t)0x306, "ARPHRD_FDDI");
#endif
#if defined(ARPHRD_BIF) && !defined(OTHER_ARPHRD_BIF)
_Static_assert((uint32_t)(ARPHRD_BIF) == (uint32_t)0x307, "ARPHRD_BIF");
#endif
#if defined(ARPHRD_SIT) && !defined(OTHER_ARPHRD_SIT)
_Static_assert((uint32_t)(ARPHRD_SIT) == (uint32_t)0x308, "ARPHRD_SIT");
#endif
#if defined(ARPHRD_IPDDP) && !defined(OTHER_ARPHRD_IPDDP)
_Static_assert((uint32_t)(ARPHRD_IPDDP) == (uint32_t)0x309, "ARPHRD_IPDDP");
#endif
#if defined(ARPHRD_IPGRE) && !defined(OTHER_ARPHRD_IPGRE)
_Static_assert((uint32_t)(ARPHRD_IPGRE) == (uint32_t)0x30a, "ARPHRD_IPGRE");
#endif
#if defined(ARPHRD_PIMREG) && !defined(OTHER_ARPHRD_PIMREG)
_Static_assert((uint32_t)(ARPHRD_PIMREG) == (uint32_t)0x30b, "ARPHRD_PIMREG");
#endif
#if defined(ARPHRD_HIPPI) && !defined(OTHER_ARPHRD_HIPPI)
_Static_assert((uint32_t)(ARPHRD_HIPPI) == (uint32_t)0x30c, "ARPHRD_HIPPI");
#endif
#if defined(ARPHRD_ASH) && !defined(OTHER_ARPHRD_ASH)
_Static_assert((uint32_t)(ARPHRD_ASH) == (uint32_t)0x30d, "ARPHRD_ASH");
#endif
#if defined(ARPHRD_ECONET) && !defined(OTHER_ARPHRD_ECONET)
_Static_assert((uint32_t)(ARPHRD_ECONET) == (uint32_t)0x30e, "ARPHRD_ECONET");
#endif
#if defined(ARPHRD_IRDA) && !defined(OTHER_ARPHRD_IRDA)
_Static_assert((uint32_t)(ARPHRD_IRDA) == (uint32_t)0x30f, "ARPHRD_IRDA");
#endif
#if defined(ARPHRD_FCPP) && !defined(OTHER_ARPHRD_FCPP)
_Static_assert((uint32_t)(ARPHRD_FCPP) == (uint32_t)0x310, "ARPHRD_FCPP");
#endif
#if defined(ARPHRD_FCAL) && !defined(OTHER_ARPHRD_FCAL)
_Static_assert((uint32_t)(ARPHRD_FCAL) == (uint32_t)0x311, "ARPHRD_FCAL");
#endif
#if defined(ARPHRD_FCPL) && !defined(OTHER_ARPHRD_FCPL)
_Static_assert((uint32_t)(ARPHRD_FCPL) == (uint32_t)0x312, "ARPHRD_FCPL");
#endif
#if defined(ARPHRD_FCFABRIC) && !defined(OTHER_ARPHRD_FCFABRIC)
_Static_assert((uint32_t)(ARPHRD_FCFABRIC) == (uint32_t)0x313, "ARPHRD_FCFABRIC");
#endif
#if defined(ARPHRD_IEEE802_TR) && !defined(OTHER_ARPHRD_IEEE802_TR)
_Static_assert((uint32_t)(ARPHRD_IEEE802_TR) == (uint32_t)0x320, "ARPHRD_IEEE802_TR");
#endif
#if defined(ARPHRD_IEEE80211) && !defined(OTHER_ARPHRD_IEEE80211)
_Static_assert((uint32_t)(ARPHRD_IEEE80211) == (uint32_t)0x321, "ARPHRD_IEEE80211");
#endif
#if defined(ARPHRD_IEEE80211_PRISM) && !defined(OTHER_ARPHRD_IEEE80211_PRISM)
_Static_assert((uint32_t)(ARPHRD_IEEE80211_PRISM) == (uint32_t)0x322, "ARPHRD_IEEE80211_PRISM");
#endif
#if defined(ARPHRD_IEEE80211_RADIOTAP) && !defined(OTHER_ARPHRD_IEEE80211_RADIOTAP)
_Static_assert((uint32_t)(ARPHRD_IEEE80211_RADIOTAP) == (uint32_t)0x323, "ARPHRD_IEEE80211_RADIOTAP");
#endif
#if defined(ARPHRD_IEEE802154) && !defined(OTHER_ARPHRD_IEEE802154)
_Static_assert((uint32_t)(ARPHRD_IEEE802154) == (uint32_t)0x324, "ARPHRD_IEEE802154");
#endif
#if defined(ARPHRD_IEEE802154_MONITOR) && !defined(OTHER_ARPHRD_IEEE802154_MONITOR)
_Static_assert((uint32_t)(ARPHRD_IEEE802154_MONITOR) == (uint32_t)0x325, "ARPHRD_IEEE802154_MONITOR");
#endif
#if defined(ARPHRD_PHONET) && !defined(OTHER_ARPHRD_PHONET)
_Static_assert((uint32_t)(ARPHRD_PHONET) == (uint32_t)0x334, "ARPHRD_PHONET");
#endif
#if defined(ARPHRD_PHONET_PIPE) && !defined(OTHER_ARPHRD_PHONET_PIPE)
_Static_assert((uint32_t)(ARPHRD_PHONET_PIPE) == (uint32_t)0x335, "ARPHRD_PHONET_PIPE");
#endif
#if defined(ARPHRD_CAIF) && !defined(OTHER_ARPHRD_CAIF)
_Static_assert((uint32_t)(ARPHRD_CAIF) == (uint32_t)0x336, "ARPHRD_CAIF");
#endif
#if defined(ARPHRD_IP6GRE) && !defined(OTHER_ARPHRD_IP6GRE)
_Static_assert((uint32_t)(ARPHRD_IP6GRE) == (uint32_t)0x337, "ARPHRD_IP6GRE");
#endif
#if defined(ARPHRD_NETLINK) && !defined(OTHER_ARPHRD_NETLINK)
_Static_assert((uint32_t)(ARPHRD_NETLINK) == (uint32_t)0x338, "ARPHRD_NETLINK");
#endif
#if defined(ARPHRD_6LOWPAN) && !defined(OTHER_ARPHRD_6LOWPAN)
_Static_assert((uint32_t)(ARPHRD_6LOWPAN) == (uint32_t)0x339, "ARPHRD_6LOWPAN");
#endif
#if defined(ARPHRD_VSOCKMON) && !defined(OTHER_ARPHRD_VSOCKMON)
_Static_assert((uint32_t)(ARPHRD_VSOCKMON) == (uint32_t)0x33a, "ARPHRD_VSOCKMON");
#endif
#if defined(ARPHRD_VOID) && !defined(OTHER_ARPHRD_VOID)
_Static_assert((uint32_t)(ARPHRD_VOID) == (uint32_t)0xffff, "ARPHRD_VOID");
#endif
#if defined(ARPHRD_NONE) && !defined(OTHER_ARPHRD_NONE)
_Static_assert((uint32_t)(ARPHRD_NONE) == (uint32_t)0xfffe, "ARPHRD_NONE");
#endif
#if defined(SO_GET_FILTER) && !defined(OTHER_SO_GET_FILTER)
_Static_assert((uint32_t)(SO_GET_FILTER) == (uint32_t)0x1a, "SO_GET_FILTER");
#endif
#if defined(IPT_SO_SET_REPLACE) && !defined(OTHER_IPT_SO_SET_REPLACE)
_Static_assert((uint32_t)(IPT_SO_SET_REPLACE) == (uint32_t)0x40, "IPT_SO_SET_REPLACE");
#endif
#if defined(IPT_SO_SET_ADD_COUNTERS) && !defined(OTHER_IPT_SO_SET_ADD_COUNTERS)
_Static_assert((uint32_t)(IPT_SO_SET_ADD_COUNTERS) == (uint32_t)0x41, "IPT_SO_SET_ADD_COUNTERS");
#endif
#if defined(ARPT_SO_SET_REPLACE) && !defined(OTHER_ARPT_SO_SET_REPLACE)
_Static_assert((uint32_t)(ARPT_SO_SET_REPLACE) == (uint32_t)0x60, "ARPT_SO_SET_REPLACE");
#endif
#if defined(ARPT_SO_SET_ADD_COUNTERS) && !defined(OTHER_ARPT_SO_SET_ADD_COUNTERS)
_Static_assert((uint32_t)(ARPT_SO_SET_ADD_COUNTERS) == (uint32_t)0x61, "ARPT_SO_SET_ADD_COUNTERS");
#endif
#if defined(EBT_SO_SET_ENTRIES) && !defined(OTHER_EBT_SO_SET_ENTRIES)
_Static_assert((uint32_t)(EBT_SO_SET_ENTRIES) == (uint32_t)0x80, "EBT_SO_SET_ENTRIES");
#endif
#if defined(EBT_SO_SET_COUNTERS) && !defined(OTHER_EBT_SO_SET_COUNTERS)
_Static_assert((uint32_t)(EBT_SO_SET_COUNTERS) == (uint32_t)0x81, "EBT_SO_SET_COUNTERS");
#endif
#if defined(IPT_SO_GET_INFO) && !defined(OTHER_IPT_SO_GET_INFO)
_Static_assert((uint32_t)(IPT_SO_GET_INFO) == (uint32_t)0x40, "IPT_SO_GET_INFO");
#endif
#if defined(IPT_SO_GET_ENTRIES) && !defined(OTHER_IPT_SO_GET_ENTRIES)
_Static_assert((uint32_t)(IPT_SO_GET_ENTRIES) == (uint32_t)0x41, "IPT_SO_GET_ENTRIES");
#endif
#if defined(IPT_SO_GET_REVISION_MATCH) && !defined(OTHER_IPT_SO_GET_REVISION_MATCH)
_Static_assert((uint32_t)(IPT_SO_GET_REVISION_MATCH) == (uint32_t)0x42, "IPT_SO_GET_REVISION_MATCH");
#endif
#if defined(IPT_SO_GET_REVISION_TARGET) && !defined(OTHER_IPT_SO_GET_REVISION_TARGET)
_Static_assert((uint32_t)(IPT_SO_GET_REVISION_TARGET) == (uint32_t)0x43, "IPT_SO_GET_REVISION_TARGET");
#endif
#if defined(ARPT_SO_GET_INFO) && !defined(OTHER_ARPT_SO_GET_INFO)
_Static_assert((uint32_t)(ARPT_SO_GET_INFO) == (uint32_t)0x60, "ARPT_SO_GET_INFO");
#endif
#if defined(ARPT_SO_GET_ENTRIES) && !defined(OTHER_ARPT_SO_GET_ENTRIES)
_Static_assert((uint32_t)(ARPT_SO_GET_ENTRIES) == (uint32_t)0x61, "ARPT_SO_GET_ENTRIES");
#endif
#if defined(ARPT_SO_GET_REVISION_TARGET) && !defined(OTHER_ARPT_SO_GET_REVISION_TARGET)
_Static_assert((uint32_t)(ARPT_SO_GET_REVISION_TARGET) == (uint32_t)0x63, "ARPT_SO_GET_REVISION_TARGET");
#endif
#if defined(EBT_SO_GET_INFO) && !defined(OTHER_EBT_SO_GET_INFO)
_Static_assert((uint32_t)(EBT_SO_GET_INFO) == (uint32_t)0x80, "EBT_SO_GET_INFO");
#endif
#if defined(EBT_SO_GET_ENTRIES) && !defined(OTHER_EBT_SO_GET_ENTRIES)
_Static_assert((uint32_t)(EBT_SO_GET_ENTRIES) == (uint32_t)0x81, "EBT_SO_GET_ENTRIES");
#endif
#if defined(EBT_SO_GET_INIT_INFO) && !defined(OTHER_EBT_SO_GET_INIT_INFO)
_Static_assert((uint32_t)(EBT_SO_GET_INIT_INFO) == (uint32_t)0x82, "EBT_SO_GET_INIT_INFO");
#endif
#if defined(EBT_SO_GET_INIT_ENTRIES) && !defined(OTHER_EBT_SO_GET_INIT_ENTRIES)
_Static_assert((uint32_t)(EBT_SO_GET_INIT_ENTRIES) == (uint32_t)0x83, "EBT_SO_GET_INIT_ENTRIES");
#endif
#if defined(IP6T_SO_SET_REPLACE) && !defined(OTHER_IP6T_SO_SET_REPLACE)
_Static_assert((uint32_t)(IP6T_SO_SET_REPLACE) == (uint32_t)0x40, "IP6T_SO_SET_REPLACE");
#endif
#if defined(IP6T_SO_SET_ADD_COUNTERS) && !defined(OTHER_IP6T_SO_SET_ADD_COUNTERS)
_Static_assert((uint32_t)(IP6T_SO_SET_ADD_COUNTERS) == (uint32_t)0x41, "IP6T_SO_SET_ADD_COUNTERS");
#endif
#if defined(IP6T_SO_GET_INFO) && !defined(OTHER_IP6T_SO_GET_INFO)
_Static_assert((uint32_t)(IP6T_SO_GET_INFO) == (uint32_t)0x40, "IP6T_SO_GET_INFO");
#endif
#if defined(IP6T_SO_GET_ENTRIES) && !defined(OTHER_IP6T_SO_GET_ENTRIES)
_Static_assert((uint32_t)(IP6T_SO_GET_ENTRIES) == (uint32_t)0x41, "IP6T_SO_GET_ENTRIES");
#endif
#if defined(IP6T_SO_GET_REVISION_MATCH) && !defined(OTHER_IP6T_SO_GET_REVISION_MATCH)
_Static_assert((uint32_t)(IP6T_SO_GET_REVISION_MATCH) == (uint32_t)0x44, "IP6T_SO_GET_REVISION_MATCH");
#endif
#if defined(IP6T_SO_GET_REVISION_TARGET) && !defined(OTHER_IP6T_SO_GET_REVISION_TARGET)
_Static_assert((uint32_t)(IP6T_SO_GET_REVISION_TARGET) == (uint32_t)0x45, "IP6T_SO_GET_REVISION_TARGET");
#endif
#if defined(SCTP_RTOINFO) && !defined(OTHER_SCTP_RTOINFO)
_Static_assert((uint32_t)(SCTP_RTOINFO) == (uint32_t)0x0, "SCTP_RTOINFO");
#endif
#if defined(SCTP_ASSOCINFO) && !defined(OTHER_SCTP_ASSOCINFO)
_Static_assert((uint32_t)(SCTP_ASSOCINFO) == (uint32_t)0x1, "SCTP_ASSOCINFO");
#endif
#if defined(SCTP_INITMSG) && !defined(OTHER_SCTP_INITMSG)
_Static_assert((uint32_t)(SCTP_INITMSG) == (uint32_t)0x2, "SCTP_INITMSG");
#endif
#if defined(SCTP_NODELAY) && !defined(OTHER_SCTP_NODELAY)
_Static_assert((uint32_t)(SCTP_NODELAY) == (uint32_t)0x3, "SCTP_NODELAY");
#endif
#if defined(SCTP_AUTOCLOSE) && !defined(OTHER_SCTP_AUTOCLOSE)
_Static_assert((uint32_t)(SCTP_AUTOCLOSE) == (uint32_t)0x4, "SCTP_AUTOCLOSE");
#endif
#if defined(SCTP_SET_PEER_PRIMARY_ADDR) && !defined(OTHER_SCTP_SET_PEER_PRIMARY_ADDR)
_Static_assert((uint32_t)(SCTP_SET_PEER_PRIMARY_ADDR) == (uint32_t)0x5, "SCTP_SET_PEER_PRIMARY_ADDR");
#endif
#if defined(SCTP_PRIMARY_ADDR) && !defined(OTHER_SCTP_PRIMARY_ADDR)
_Static_assert((uint32_t)(SCTP_PRIMARY_ADDR) == (uint32_t)0x6, "SCTP_PRIMARY_ADDR");
#endif
#if defined(SCTP_ADAPTATION_LAYER) && !defined(OTHER_SCTP_ADAPTATION_LAYER)
_Static_assert((uint32_t)(SCTP_ADAPTATION_LAYER) == (uint32_t)0x7, "SCTP_ADAPTATION_LAYER");
#endif
#if defined(SCTP_DISABLE_FRAGMENTS) && !defined(OTHER_SCTP_DISABLE_FRAGMENTS)
_Static_assert((uint32_t)(SCTP_DISABLE_FRAGMENTS) == (uint32_t)0x8, "SCTP_DISABLE_FRAGMENTS");
#endif
#if defined(SCTP_PEER_ADDR_PARAMS) && !defined(OTHER_SCTP_PEER_ADDR_PARAMS)
_Static_assert((uint32_t)(SCTP_PEER_ADDR_PARAMS) == (uint32_t)0x9, "SCTP_PEER_ADDR_PARAMS");
#endif
#if defined(SCTP_DEFAULT_SEND_PARAM) && !defined(OTHER_SCTP_DEFAULT_SEND_PARAM)
_Static_assert((uint32_t)(SCTP_DEFAULT_SEND_PARAM) == (uint32_t)0xa, "SCTP_DEFAULT_SEND_PARAM");
#endif
#if defined(SCTP_EVENTS) && !defined(OTHER_SCTP_EVENTS)
_Static_assert((uint32_t)(SCTP_EVENTS) == (uint32_t)0xb, "SCTP_EVENTS");
#endif
#if defined(SCTP_I_WANT_MAPPED_V4_ADDR) && !defined(OTHER_SCTP_I_WANT_MAPPED_V4_ADDR)
_Static_assert((uint32_t)(SCTP_I_WANT_MAPPED_V4_ADDR) == (uint32_t)0xc, "SCTP_I_WANT_MAPPED_V4_ADDR");
#endif
#if defined(SCTP_MAXSEG) && !defined(OTHER_SCTP_MAXSEG)
_Static_assert((uint32_t)(SCTP_MAXSEG) == (uint32_t)0xd, "SCTP_MAXSEG");
#endif
#if defined(SCTP_STATUS) && !defined(OTHER_SCTP_STATUS)
_Static_assert((uint32_t)(SCTP_STATUS) == (uint32_t)0xe, "SCTP_STATUS");
#endif
#if defined(SCTP_GET_PEER_ADDR_INFO) && !defined(OTHER_SCTP_GET_PEER_ADDR_INFO)
_Static_assert((uint32_t)(SCTP_GET_PEER_ADDR_INFO) == (uint32_t)0xf, "SCTP_GET_PEER_ADDR_INFO");
#endif
#if defined(SCTP_DELAYED_SACK) && !defined(OTHER_SCTP_DELAYED_SACK)
_Static_assert((uint32_t)(SCTP_DELAYED_SACK) == (uint32_t)0x10, "SCTP_DELAYED_SACK");
#endif
#if defined(SCTP_CONTEXT) && !defined(OTHER_SCTP_CONTEXT)
_Static_assert((uint32_t)(SCTP_CONTEXT) == (uint32_t)0x11, "SCTP_CONTEXT");
#endif
#if defined(SCTP_FRAGMENT_INTERLEAVE) && !defined(OTHER_SCTP_FRAGMENT_INTERLEAVE)
_Static_assert((uint32_t)(SCTP_FRAGMENT_INTERLEAVE) == (uint32_t)0x12, "SCTP_FRAGMENT_INTERLEAVE");
#endif
#if defined(SCTP_PARTIAL_DELIVERY_POINT) && !defined(OTHER_SCTP_PARTIAL_DELIVERY_POINT)
_Static_assert((uint32_t)(SCTP_PARTIAL_DELIVERY_POINT) == (uint32_t)0x13, "SCTP_PARTIAL_DELIVERY_POINT");
#endif
#if defined(SCTP_MAX_BURST) && !defined(OTHER_SCTP_MAX_BURST)
_Static_assert((uint32_t)(SCTP_MAX_BURST) == (uint32_t)0x14, "SCTP_MAX_BURST");
#endif
#if defined(SCTP_AUTH_CHUNK) && !defined(OTHER_SCTP_AUTH_CHUNK)
_Static_assert((uint32_t)(SCTP_AUTH_CHUNK) == (uint32_t)0x15, "SCTP_AUTH_CHUNK");
#endif
#if defined(SCTP_HMAC_IDENT) && !defined(OTHER_SCTP_HMAC_IDENT)
_Static_assert((uint32_t)(SCTP_HMAC_IDENT) == (uint32_t)0x16, "SCTP_HMAC_IDENT");
#endif
#if defined(SCTP_AUTH_KEY) && !defined(OTHER_SCTP_AUTH_KEY)
_Static_assert((uint32_t)(SCTP_AUTH_KEY) == (uint32_t)0x17, "SCTP_AUTH_KEY");
#endif
#if defined(SCTP_AUTH_ACTIVE_KEY) && !defined(OTHER_SCTP_AUTH_ACTIVE_KEY)
_Static_assert((uint32_t)(SCTP_AUTH_ACTIVE_KEY) == (uint32_t)0x18, "SCTP_AUTH_ACTIVE_KEY");
#endif
#if defined(SCTP_AUTH_DELETE_KEY) && !defined(OTHER_SCTP_AUTH_DELETE_KEY)
_Static_assert((uint32_t)(SCTP_AUTH_DELETE_KEY) == (uint32_t)0x19, "SCTP_AUTH_DELETE_KEY");
#endif
#if defined(SCTP_PEER_AUTH_CHUNKS) && !defined(OTHER_SCTP_PEER_AUTH_CHUNKS)
_Static_assert((uint32_t)(SCTP_PEER_AUTH_CHUNKS) == (uint32_t)0x1a, "SCTP_PEER_AUTH_CHUNKS");
#endif
#if defined(SCTP_LOCAL_AUTH_CHUNKS) && !defined(OTHER_SCTP_LOCAL_AUTH_CHUNKS)
_Static_assert((uint32_t)(SCTP_LOCAL_AUTH_CHUNKS) == (uint32_t)0x1b, "SCTP_LOCAL_AUTH_CHUNKS");
#endif
#if defined(SCTP_GET_ASSOC_NUMBER) && !defined(OTHER_SCTP_GET_ASSOC_NUMBER)
_Static_assert((uint32_t)(SCTP_GET_ASSOC_NUMBER) == (uint32_t)0x1c, "SCTP_GET_ASSOC_NUMBER");
#endif
#if defined(SCTP_GET_ASSOC_ID_LIST) && !defined(OTHER_SCTP_GET_ASSOC_ID_LIST)
_Static_assert((uint32_t)(SCTP_GET_ASSOC_ID_LIST) == (uint32_t)0x1d, "SCTP_GET_ASSOC_ID_LIST");
#endif
#if defined(SCTP_AUTO_ASCONF) && !defined(OTHER_SCTP_AUTO_ASCONF)
_Static_assert((uint32_t)(SCTP_AUTO_ASCONF) == (uint32_t)0x1e, "SCTP_AUTO_ASCONF");
#endif
#if defined(SCTP_PEER_ADDR_THLDS) && !defined(OTHER_SCTP_PEER_ADDR_THLDS)
_Static_assert((uint32_t)(SCTP_PEER_ADDR_THLDS) == (uint32_t)0x1f, "SCTP_PEER_ADDR_THLDS");
#endif
#if defined(SCTP_RECVRCVINFO) && !defined(OTHER_SCTP_RECVRCVINFO)
_Static_assert((uint32_t)(SCTP_RECVRCVINFO) == (uint32_t)0x20, "SCTP_RECVRCVINFO");
#endif
#if defined(SCTP_RECVNXTINFO) && !defined(OTHER_SCTP_RECVNXTINFO)
_Static_assert((uint32_t)(SCTP_RECVNXTINFO) == (uint32_t)0x21, "SCTP_RECVNXTINFO");
#endif
#if defined(SCTP_DEFAULT_SNDINFO) && !defined(OTHER_SCTP_DEFAULT_SNDINFO)
_Static_assert((uint32_t)(SCTP_DEFAULT_SNDINFO) == (uint32_t)0x22, "SCTP_DEFAULT_SNDINFO");
#endif
#if defined(SCTP_AUTH_DEACTIVATE_KEY) && !defined(OTHER_SCTP_AUTH_DEACTIVATE_KEY)
_Static_assert((uint32_t)(SCTP_AUTH_DEACTIVATE_KEY) == (uint32_t)0x23, "SCTP_AUTH_DEACTIVATE_KEY");
#endif
#if defined(SCTP_REUSE_PORT) && !defined(OTHER_SCTP_REUSE_PORT)
_Static_assert((uint32_t)(SCTP_REUSE_PORT) == (uint32_t)0x24, "SCTP_REUSE_PORT");
#endif
#if defined(SCTP_PEER_ADDR_THLDS_V2) && !defined(OTHER_SCTP_PEER_ADDR_THLDS_V2)
_Static_assert((uint32_t)(SCTP_PEER_ADDR_THLDS_V2) == (uint32_t)0x25, "SCTP_PEER_ADDR_THLDS_V2");
#endif
#if defined(SCTP_SOCKOPT_BINDX_ADD) && !defined(OTHER_SCTP_SOCKOPT_BINDX_ADD)
_Static_assert((uint32_t)(SCTP_SOCKOPT_BINDX_ADD) == (uint32_t)0x64, "SCTP_SOCKOPT_BINDX_ADD");
#endif
#if defined(SCTP_SOCKOPT_BINDX_REM) && !defined(OTHER_SCTP_SOCKOPT_BINDX_REM)
_Static_assert((uint32_t)(SCTP_SOCKOPT_BINDX_REM) == (uint32_t)0x65, "SCTP_SOCKOPT_BINDX_REM");
#endif
#if defined(SCTP_SOCKOPT_PEELOFF) && !defined(OTHER_SCTP_SOCKOPT_PEELOFF)
_Static_assert((uint32_t)(SCTP_SOCKOPT_PEELOFF) == (uint32_t)0x66, "SCTP_SOCKOPT_PEELOFF");
#endif
#if defined(SCTP_SOCKOPT_CONNECTX_OLD) && !defined(OTHER_SCTP_SOCKOPT_CONNECTX_OLD)
_Static_assert((uint32_t)(SCTP_SOCKOPT_CONNECTX_OLD) == (uint32_t)0x6b, "SCTP_SOCKOPT_CONNECTX_OLD");
#endif
#if defined(SCTP_GET_PEER_ADDRS) && !defined(OTHER_SCTP_GET_PEER_ADDRS)
_Static_assert((uint32_t)(SCTP_GET_PEER_ADDRS) == (uint32_t)0x6c, "SCTP_GET_PEER_ADDRS");
#endif
#if defined(SCTP_GET_LOCAL_ADDRS) && !defined(OTHER_SCTP_GET_LOCAL_ADDRS)
_Static_assert((uint32_t)(SCTP_GET_LOCAL_ADDRS) == (uint32_t)0x6d, "SCTP_GET_LOCAL_ADDRS");
#endif
#if defined(SCTP_SOCKOPT_CONNECTX) && !defined(OTHER_SCTP_SOCKOPT_CONNECTX)
_Static_assert((uint32_t)(SCTP_SOCKOPT_CONNECTX) == (uint32_t)0x6e, "SCTP_SOCKOPT_CONNECTX");
#endif
#if defined(SCTP_SOCKOPT_CONNECTX3) && !defined(OTHER_SCTP_SOCKOPT_CONNECTX3)
_Static_assert((uint32_t)(SCTP_SOCKOPT_CONNECTX3) == (uint32_t)0x6f, "SCTP_SOCKOPT_CONNECTX3");
#endif
#if defined(SCTP_GET_ASSOC_STATS) && !defined(OTHER_SCTP_GET_ASSOC_STATS)
_Static_assert((uint32_t)(SCTP_GET_ASSOC_STATS) == (uint32_t)0x70, "SCTP_GET_ASSOC_STATS");
#endif
#if defined(SCTP_PR_SUPPORTED) && !defined(OTHER_SCTP_PR_SUPPORTED)
_Static_assert((uint32_t)(SCTP_PR_SUPPORTED) == (uint32_t)0x71, "SCTP_PR_SUPPORTED");
#endif
#if defined(SCTP_DEFAULT_PRINFO) && !defined(OTHER_SCTP_DEFAULT_PRINFO)
_Static_assert((uint32_t)(SCTP_DEFAULT_PRINFO) == (uint32_t)0x72, "SCTP_DEFAULT_PRINFO");
#endif
#if defined(SCTP_PR_ASSOC_STATUS) && !defined(OTHER_SCTP_PR_ASSOC_STATUS)
_Static_assert((uint32_t)(SCTP_PR_ASSOC_STATUS) == (uint32_t)0x73, "SCTP_PR_ASSOC_STATUS");
#endif
#if defined(SCTP_PR_STREAM_STATUS) && !defined(OTHER_SCTP_PR_STREAM_STATUS)
_Static_assert((uint32_t)(SCTP_PR_STREAM_STATUS) == (uint32_t)0x74, "SCTP_PR_STREAM_STATUS");
#endif
#if defined(SCTP_RECONFIG_SUPPORTED) && !defined(OTHER_SCTP_RECONFIG_SUPPORTED)
_Static_assert((uint32_t)(SCTP_RECONFIG_SUPPORTED) == (uint32_t)0x75, "SCTP_RECONFIG_SUPPORTED");
#endif
#if defined(SCTP_ENABLE_STREAM_RESET) && !defined(OTHER_SCTP_ENABLE_STREAM_RESET)
_Static_assert((uint32_t)(SCTP_ENABLE_STREAM_RESET) == (uint32_t)0x76, "SCTP_ENABLE_STREAM_RESET");
#endif
#if defined(SCTP_RESET_STREAMS) && !defined(OTHER_SCTP_RESET_STREAMS)
_Static_assert((uint32_t)(SCTP_RESET_STREAMS) == (uint32_t)0x77, "SCTP_RESET_STREAMS");
#endif
#if defined(SCTP_RESET_ASSOC) && !defined(OTHER_SCTP_RESET_ASSOC)
_Static_assert((uint32_t)(SCTP_RESET_ASSOC) == (uint32_t)0x78, "SCTP_RESET_ASSOC");
#endif
#if defined(SCTP_ADD_STREAMS) && !defined(OTHER_SCTP_ADD_STREAMS)
_Static_assert((uint32_t)(SCTP_ADD_STREAMS) == (uint32_t)0x79, "SCTP_ADD_STREAMS");
#endif
#if defined(SCTP_SOCKOPT_PEELOFF_FLAGS) && !defined(OTHER_SCTP_SOCKOPT_PEELOFF_FLAGS)
_Static_assert((uint32_t)(SCTP_SOCKOPT_PEELOFF_FLAGS) == (uint32_t)0x7a, "SCTP_SOCKOPT_PEELOFF_FLAGS");
#endif
#if defined(SCTP_STREAM_SCHEDULER) && !defined(OTHER_SCTP_STREAM_SCHEDULER)
_Static_assert((uint32_t)(SCTP_STREAM_SCHEDULER) == (uint32_t)0x7b, "SCTP_STREAM_SCHEDULER");
#endif
#if defined(SCTP_STREAM_SCHEDULER_VALUE) && !defined(OTHER_SCTP_STREAM_SCHEDULER_VALUE)
_Static_assert((uint32_t)(SCTP_STREAM_SCHEDULER_VALUE) == (uint32_t)0x7c, "SCTP_STREAM_SCHEDULER_VALUE");
#endif
#if defined(SCTP_INTERLEAVING_SUPPORTED) && !defined(OTHER_SCTP_INTERLEAVING_SUPPORTED)
_Static_assert((uint32_t)(SCTP_INTERLEAVING_SUPPORTED) == (uint32_t)0x7d, "SCTP_INTERLEAVING_SUPPORTED");
#endif
#if defined(SCTP_SENDMSG_CONNECT) && !defined(OTHER_SCTP_SENDMSG_CONNECT)
_Static_assert((uint32_t)(SCTP_SENDMSG_CONNECT) == (uint32_t)0x7e, "SCTP_SENDMSG_CONNECT");
#endif
#if defined(SCTP_EVENT) && !defined(OTHER_SCTP_EVENT)
_Static_assert((uint32_t)(SCTP_EVENT) == (uint32_t)0x7f, "SCTP_EVENT");
#endif
#if defined(SCTP_ASCONF_SUPPORTED) && !defined(OTHER_SCTP_ASCONF_SUPPORTED)
_Static_assert((uint32_t)(SCTP_ASCONF_SUPPORTED) == (uint32_t)0x80, "SCTP_ASCONF_SUPPORTED");
#endif
#if defined(SCTP_AUTH_SUPPORTED) && !defined(OTHER_SCTP_AUTH_SUPPORTED)
_Static_assert((uint32_t)(SCTP_AUTH_SUPPORTED) == (uint32_t)0x81, "SCTP_AUTH_SUPPORTED");
#endif
#if defined(SCTP_ECN_SUPPORTED) && !defined(OTHER_SCTP_ECN_SUPPORTED)
_Static_assert((uint32_t)(SCTP_ECN_SUPPORTED) == (uint32_t)0x82, "SCTP_ECN_SUPPORTED");
#endif
#if defined(SCTP_EXPOSE_POTENTIALLY_FAILED_STATE) && !defined(OTHER_SCTP_EXPOSE_POTENTIALLY_FAILED_STATE)
_Static_assert((uint32_t)(SCTP_EXPOSE_POTENTIALLY_FAILED_STATE) == (uint32_t)0x83, "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE");
#endif
#if defined(SCTP_REMOTE_UDP_ENCAPS_PORT) && !defined(OTHER_SCTP_REMOTE_UDP_ENCAPS_PORT)
_Static_assert((uint32_t)(SCTP_REMOTE_UDP_ENCAPS_PORT) == (uint32_t)0x84, "SCTP_REMOTE_UDP_ENCAPS_PORT");
#endif
#if defined(SCTP_PLPMTUD_PROBE_INTERVAL) && !defined(OTHER_SCTP_PLPMTUD_PROBE_INTERVAL)
_Static_assert((uint32_t)(SCTP_PLPMTUD_PROBE_INTERVAL) == (uint32_t)0x85, "SCTP_PLPMTUD_PROBE_INTERVAL");
#endif
#if defined(DCCP_SOCKOPT_PACKET_SIZE) && !defined(OTHER_DCCP_SOCKOPT_PACKET_SIZE)
_Static_assert((uint32_t)(DCCP_SOCKOPT_PACKET_SIZE) == (uint32_t)0x1, "DCCP_SOCKOPT_PACKET_SIZE");
#endif
#if defined(DCCP_SOCKOPT_SERVICE) && !defined(OTHER_DCCP_SOCKOPT_SERVICE)
_Static_assert((uint32_t)(DCCP_SOCKOPT_SERVICE) == (uint32_t)0x2, "DCCP_SOCKOPT_SERVICE");
#endif
#if defined(DCCP_SOCKOPT_CHANGE_L) && !defined(OTHER_DCCP_SOCKOPT_CHANGE_L)
_Static_assert((uint32_t)(DCCP_SOCKOPT_CHANGE_L) == (uint32_t)0x3, "DCCP_SOCKOPT_CHANGE_L");
#endif
#if defined(DCCP_SOCKOPT_CHANGE_R) && !defined(OTHER_DCCP_SOCKOPT_CHANGE_R)
_Static_assert((uint32_t)(DCCP_SOCKOPT_CHANGE_R) == (uint32_t)0x4, "DCCP_SOCKOPT_CHANGE_R");
#endif
#if defined(DCCP_SOCKOPT_GET_CUR_MPS) && !defined(OTHER_DCCP_SOCKOPT_GET_CUR_MPS)
_Static_assert((uint32_t)(DCCP_SOCKOPT_GET_CUR_MPS) == (uint32_t)0x5, "DCCP_SOCKOPT_GET_CUR_MPS");
#endif
#if defined(DCCP_SOCKOPT_SERVER_TIMEWAIT) && !defined(OTHER_DCCP_SOCKOPT_SERVER_TIMEWAIT)
_Static_assert((uint32_t)(DCCP_SOCKOPT_SERVER_TIMEWAIT) == (uint32_t)0x6, "DCCP_SOCKOPT_SERVER_TIMEWAIT");
#endif
#if defined(DCCP_SOCKOPT_SEND_CSCOV) && !defined(OTHER_DCCP_SOCKOPT_SEND_CSCOV)
_Static_assert((uint32_t)(DCCP_SOCKOPT_SEND_CSCOV) == (uint32_t)0xa, "DCCP_SOCKOPT_SEND_CSCOV");
#endif
#if defined(DCCP_SOCKOPT_RECV_CSCOV) && !defined(OTHER_DCCP_SOCKOPT_RECV_CSCOV)
_Static_assert((uint32_t)(DCCP_SOCKOPT_RECV_CSCOV) == (uint32_t)0xb, "DCCP_SOCKOPT_RECV_CSCOV");
#endif
#if defined(DCCP_SOCKOPT_AVAILABLE_CCIDS) && !defined(OTHER_DCCP_SOCKOPT_AVAILABLE_CCIDS)
_Static_assert((uint32_t)(DCCP_SOCKOPT_AVAILABLE_CCIDS) == (uint32_t)0xc, "DCCP_SOCKOPT_AVAILABLE_CCIDS");
#endif
#if defined(DCCP_SOCKOPT_CCID) && !defined(OTHER_DCCP_SOCKOPT_CCID)
_Static_assert((uint32_t)(DCCP_SOCKOPT_CCID) == (uint32_t)0xd, "DCCP_SOCKOPT_CCID");
#endif
#if defined(DCCP_SOCKOPT_TX_CCID) && !defined(OTHER_DCCP_SOCKOPT_TX_CCID)
_Static_assert((uint32_t)(DCCP_SOCKOPT_TX_CCID) == (uint32_t)0xe, "DCCP_SOCKOPT_TX_CCID");
#endif
#if defined(DCCP_SOCKOPT_RX_CCID) && !defined(OTHER_DCCP_SOCKOPT_RX_CCID)
_Static_assert((uint32_t)(DCCP_SOCKOPT_RX_CCID) == (uint32_t)0xf, "DCCP_SOCKOPT_RX_CCID");
#endif
#if defined(DCCP_SOCKOPT_QPOLICY_ID) && !defined(OTHER_DCCP_SOCKOPT_QPOLICY_ID)
_Static_assert((uint32_t)(DCCP_SOCKOPT_QPOLICY_ID) == (uint32_t)0x10, "DCCP_SOCKOPT_QPOLICY_ID");
#endif
#if defined(DCCP_SOCKOPT_QPOLICY_TXQLEN) && !defined(OTHER_DCCP_SOCKOPT_QPOLICY_TXQLEN)
_Static_assert((uint32_t)(DCCP_SOCKOPT_QPOLICY_TXQLEN) == (uint32_t)0x11, "DCCP_SOCKOPT_QPOLICY_TXQLEN");
#endif
#if defined(DCCP_SOCKOPT_CCID_RX_INFO) && !defined(OTHER_DCCP_SOCKOPT_CCID_RX_INFO)
_Static_assert((uint32_t)(DCCP_SOCKOPT_CCID_RX_INFO) == (uint32_t)0x80, "DCCP_SOCKOPT_CCID_RX_INFO");
#endif
#if defined(DCCP_SOCKOPT_CCID_TX_INFO) && !defined(OTHER_DCCP_SOCKOPT_CCID_TX_INFO)
_Static_assert((uint32_t)(DCCP_SOCKOPT_CCID_TX_INFO) == (uint32_t)0xc0, "DCCP_SOCKOPT_CCID_TX_INFO");
#endif
#if defined(XDP_MMAP_OFFSETS) && !defined(OTHER_XDP_MMAP_OFFSETS)
_Static_assert((uint32_t)(XDP_MMAP_OFFSETS) == (uint32_t)0x1, "XDP_MMAP_OFFSETS");
#endif
#if defined(XDP_RX_RING) && !defined(OTHER_XDP_RX_RING)
_Static_assert((uint32_t)(XDP_RX_RING) == (uint32_t)0x2, "XDP_RX_RING");
#endif
#if defined(XDP_TX_RING) && !defined(OTHER_XDP_TX_RING)
_Static_assert((uint32_t)(XDP_TX_RING) == (uint32_t)0x3, "XDP_TX_RING");
#endif
#if defined(XDP_UMEM_REG) && !defined(OTHER_XDP_UMEM_REG)
_Static_assert((uint32_t)(XDP_UMEM_REG) == (uint32_t)0x4, "XDP_UMEM_REG");
#endif
#if defined(XDP_UMEM_FILL_RING) && !defined(OTHER_XDP_UMEM_FILL_RING)
_Static_assert((uint32_t)(XDP_UMEM_FILL_RING) == (uint32_t)0x5, "XDP_UMEM_FILL_RING");
#endif
#if defined(XDP_UMEM_COMPLETION_RING) && !defined(OTHER_XDP_UMEM_COMPLETION_RING)
_Static_assert((uint32_t)(XDP_UMEM_COMPLETION_RING) == (uint32_t)0x6, "XDP_UMEM_COMPLETION_RING");
#endif
#if defined(XDP_STATISTICS) && !defined(OTHER_XDP_STATISTICS)
_Static_assert((uint32_t)(XDP_STATISTICS) == (uint32_t)0x7, "XDP_STATISTICS");
#endif
#if defined(XDP_OPTIONS) && !defined(OTHER_XDP_OPTIONS)
_Static_assert((uint32_t)(XDP_OPTIONS) == (uint32_t)0x8, "XDP_OPTIONS");
#endif
#if defined(RXRPC_SECURITY_KEY) && !defined(OTHER_RXRPC_SECURITY_KEY)
_Static_assert((uint32_t)(RXRPC_SECURITY_KEY) == (uint32_t)0x1, "RXRPC_SECURITY_KEY");
#endif
#if defined(RXRPC_SECURITY_KEYRING) && !defined(OTHER_RXRPC_SECURITY_KEYRING)
_Static_assert((uint32_t)(RXRPC_SECURITY_KEYRING) == (uint32_t)0x2, "RXRPC_SECURITY_KEYRING");
#endif
#if defined(RXRPC_EXCLUSIVE_CONNECTION) && !defined(OTHER_RXRPC_EXCLUSIVE_CONNECTION)
_Static_assert((uint32_t)(RXRPC_EXCLUSIVE_CONNECTION) == (uint32_t)0x3, "RXRPC_EXCLUSIVE_CONNECTION");
#endif
#if defined(RXRPC_MIN_SECURITY_LEVEL) && !defined(OTHER_RXRPC_MIN_SECURITY_LEVEL)
_Static_assert((uint32_t)(RXRPC_MIN_SECURITY_LEVEL) == (uint32_t)0x4, "RXRPC_MIN_SECURITY_LEVEL");
#endif
#if defined(RXRPC_UPGRADEABLE_SERVICE) && !defined(OTHER_RXRPC_UPGRADEABLE_SERVICE)
_Static_assert((uint32_t)(RXRPC_UPGRADEABLE_SERVICE) == (uint32_t)0x5, "RXRPC_UPGRADEABLE_SERVICE");
#endif
#if defined(RXRPC_SUPPORTED_CMSG) && !defined(OTHER_RXRPC_SUPPORTED_CMSG)
_Static_assert((uint32_t)(RXRPC_SUPPORTED_CMSG) == (uint32_t)0x6, "RXRPC_SUPPORTED_CMSG");
#endif
#if defined(CAN_RAW_FILTER) && !defined(OTHER_CAN_RAW_FILTER)
_Static_assert((uint32_t)(CAN_RAW_FILTER) == (uint32_t)0x1, "CAN_RAW_FILTER");
#endif
#if defined(CAN_RAW_ERR_FILTER) && !defined(OTHER_CAN_RAW_ERR_FILTER)
_Static_assert((uint32_t)(CAN_RAW_ERR_FILTER) == (uint32_t)0x2, "CAN_RAW_ERR_FILTER");
#endif
#if defined(CAN_RAW_LOOPBACK) && !defined(OTHER_CAN_RAW_LOOPBACK)
_Static_assert((uint32_t)(CAN_RAW_LOOPBACK) == (uint32_t)0x3, "CAN_RAW_LOOPBACK");
#endif
#if defined(CAN_RAW_RECV_OWN_MSGS) && !defined(OTHER_CAN_RAW_RECV_OWN_MSGS)
_Static_assert((uint32_t)(CAN_RAW_RECV_OWN_MSGS) == (uint32_t)0x4, "CAN_RAW_RECV_OWN_MSGS");
#endif
#if defined(CAN_RAW_FD_FRAMES) && !defined(OTHER_CAN_RAW_FD_FRAMES)
_Static_assert((uint32_t)(CAN_RAW_FD_FRAMES) == (uint32_t)0x5, "CAN_RAW_FD_FRAMES");
#endif
#if defined(CAN_RAW_JOIN_FILTERS) && !defined(OTHER_CAN_RAW_JOIN_FILTERS)
_Static_assert((uint32_t)(CAN_RAW_JOIN_FILTERS) == (uint32_t)0x6, "CAN_RAW_JOIN_FILTERS");
#endif
#if defined(CAN_RAW_XL_FRAMES) && !defined(OTHER_CAN_RAW_XL_FRAMES)
_Static_assert((uint32_t)(CAN_RAW_XL_FRAMES) == (uint32_t)0x7, "CAN_RAW_XL_FRAMES");
#endif
#if defined(CAN_RAW_XL_VCID_OPTS) && !defined(OTHER_CAN_RAW_XL_VCID_OPTS)
_Static_assert((uint32_t)(CAN_RAW_XL_VCID_OPTS) == (uint32_t)0x8, "CAN_RAW_XL_VCID_OPTS");
#endif
#if defined(CAN_ISOTP_OPTS) && !defined(OTHER_CAN_ISOTP_OPTS)
_Static_assert((uint32_t)(CAN_ISOTP_OPTS) == (uint32_t)0x1, "CAN_ISOTP_OPTS");
#endif
#if defined(CAN_ISOTP_RECV_FC) && !defined(OTHER_CAN_ISOTP_RECV_FC)
_Static_assert((uint32_t)(CAN_ISOTP_RECV_FC) == (uint32_t)0x2, "CAN_ISOTP_RECV_FC");
#endif
#if defined(CAN_ISOTP_TX_STMIN) && !defined(OTHER_CAN_ISOTP_TX_STMIN)
_Static_assert((uint32_t)(CAN_ISOTP_TX_STMIN) == (uint32_t)0x3, "CAN_ISOTP_TX_STMIN");
#endif
#if defined(CAN_ISOTP_RX_STMIN) && !defined(OTHER_CAN_ISOTP_RX_STMIN)
_Static_assert((uint32_t)(CAN_ISOTP_RX_STMIN) == (uint32_t)0x4, "CAN_ISOTP_RX_STMIN");
#endif
#if defined(CAN_ISOTP_LL_OPTS) && !defined(OTHER_CAN_ISOTP_LL_OPTS)
_Static_assert((uint32_t)(CAN_ISOTP_LL_OPTS) == (uint32_t)0x5, "CAN_ISOTP_LL_OPTS");
#endif
#if defined(SO_J1939_FILTER) && !defined(OTHER_SO_J1939_FILTER)
_Static_assert((uint32_t)(SO_J1939_FILTER) == (uint32_t)0x1, "SO_J1939_FILTER");
#endif
#if defined(SO_J1939_PROMISC) && !defined(OTHER_SO_J1939_PROMISC)
_Static_assert((uint32_t)(SO_J1939_PROMISC) == (uint32_t)0x2, "SO_J1939_PROMISC");
#endif
#if defined(SO_J1939_SEND_PRIO) && !defined(OTHER_SO_J1939_SEND_PRIO)
_Static_assert((uint32_t)(SO_J1939_SEND_PRIO) == (uint32_t)0x3, "SO_J1939_SEND_PRIO");
#endif
#if defined(SO_J1939_ERRQUEUE) && !defined(OTHER_SO_J1939_ERRQUEUE)
_Static_assert((uint32_t)(SO_J1939_ERRQUEUE) == (uint32_t)0x4, "SO_J1939_ERRQUEUE");
#endif
#if defined(PNPIPE_ENCAP) && !defined(OTHER_PNPIPE_ENCAP)
_Static_assert((uint32_t)(PNPIPE_ENCAP) == (uint32_t)0x1, "PNPIPE_ENCAP");
#endif
#if defined(PNPIPE_IFINDEX) && !defined(OTHER_PNPIPE_IFINDEX)
_Static_assert((uint32_t)(PNPIPE_IFINDEX) == (uint32_t)0x2, "PNPIPE_IFINDEX");
#endif
#if defined(PNPIPE_HANDLE) && !defined(OTHER_PNPIPE_HANDLE)
_Static_assert((uint32_t)(PNPIPE_HANDLE) == (uint32_t)0x3, "PNPIPE_HANDLE");
#endif
#if defined(PNPIPE_INITSTATE) && !defined(OTHER_PNPIPE_INITSTATE)
_Static_assert((uint32_t)(PNPIPE_INITSTATE) == (uint32_t)0x4, "PNPIPE_INITSTATE");
#endif
#if defined(PPPOL2TP_SO_DEBUG) && !defined(OTHER_PPPOL2TP_SO_DEBUG)
_Static_assert((uint32_t)(PPPOL2TP_SO_DEBUG) == (uint32_t)0x1, "PPPOL2TP_SO_DEBUG");
#endif
#if defined(PPPOL2TP_SO_RECVSEQ) && !defined(OTHER_PPPOL2TP_SO_RECVSEQ)
_Static_assert((uint32_t)(PPPOL2TP_SO_RECVSEQ) == (uint32_t)0x2, "PPPOL2TP_SO_RECVSEQ");
#endif
#if defined(PPPOL2TP_SO_SENDSEQ) && !defined(OTHER_PPPOL2TP_SO_SENDSEQ)
_Static_assert((uint32_t)(PPPOL2TP_SO_SENDSEQ) == (uint32_t)0x3, "PPPOL2TP_SO_SENDSEQ");
#endif
#if defined(PPPOL2TP_SO_LNSMODE) && !defined(OTHER_PPPOL2TP_SO_LNSMODE)
_Static_assert((uint32_t)(PPPOL2TP_SO_LNSMODE) == (uint32_t)0x4, "PPPOL2TP_SO_LNSMODE");
#endif
#if defined(PPPOL2TP_SO_REORDERTO) && !defined(OTHER_PPPOL2TP_SO_REORDERTO)
_Static_assert((uint32_t)(PPPOL2TP_SO_REORDERTO) == (uint32_t)0x5, "PPPOL2TP_SO_REORDERTO");
#endif
#if defined(TLS_TX) && !defined(OTHER_TLS_TX)
_Static_assert((uint32_t)(TLS_TX) == (uint32_t)0x1, "TLS_TX");
#endif
#if defined(TLS_RX) && !defined(OTHER_TLS_RX)
_Static_assert((uint32_t)(TLS_RX) == (uint32_t)0x2, "TLS_RX");
#endif
#if defined(TLS_TX_ZEROCOPY_RO) && !defined(OTHER_TLS_TX_ZEROCOPY_RO)
_Static_assert((uint32_t)(TLS_TX_ZEROCOPY_RO) == (uint32_t)0x3, "TLS_TX_ZEROCOPY_RO");
#endif
#if defined(TLS_RX_EXPECT_NO_PAD) && !defined(OTHER_TLS_RX_EXPECT_NO_PAD)
_Static_assert((uint32_t)(TLS_RX_EXPECT_NO_PAD) == (uint32_t)0x4, "TLS_RX_EXPECT_NO_PAD");
#endif
#if defined(KCM_RECV_DISABLE) && !defined(OTHER_KCM_RECV_DISABLE)
_Static_assert((uint32_t)(KCM_RECV_DISABLE) == (uint32_t)0x1, "KCM_RECV_DISABLE");
#endif
#if defined(NFC_LLCP_RW) && !defined(OTHER_NFC_LLCP_RW)
_Static_assert((uint32_t)(NFC_LLCP_RW) == (uint32_t)0x0, "NFC_LLCP_RW");
#endif
#if defined(NFC_LLCP_MIUX) && !defined(OTHER_NFC_LLCP_MIUX)
_Static_assert((uint32_t)(NFC_LLCP_MIUX) == (uint32_t)0x1, "NFC_LLCP_MIUX");
#endif
#if defined(NFC_LLCP_REMOTE_MIU) && !defined(OTHER_NFC_LLCP_REMOTE_MIU)
_Static_assert((uint32_t)(NFC_LLCP_REMOTE_MIU) == (uint32_t)0x2, "NFC_LLCP_REMOTE_MIU");
#endif
#if defined(NFC_LLCP_REMOTE_LTO) && !defined(OTHER_NFC_LLCP_REMOTE_LTO)
_Static_assert((uint32_t)(NFC_LLCP_REMOTE_LTO) == (uint32_t)0x3, "NFC_LLCP_REMOTE_LTO");
#endif
#if defined(NFC_LLCP_REMOTE_RW) && !defined(OTHER_NFC_LLCP_REMOTE_RW)
_Static_assert((uint32_t)(NFC_LLCP_REMOTE_RW) == (uint32_t)0x4, "NFC_LLCP_REMOTE_RW");
#endif
#if defined(SO_IPRMDATA_MSG) && !defined(OTHER_SO_IPRMDATA_MSG)
_Static_assert((uint32_t)(SO_IPRMDATA_MSG) == (uint32_t)0x80, "SO_IPRMDATA_MSG");
#endif
#if defined(SO_MSGLIMIT) && !defined(OTHER_SO_MSGLIMIT)
_Static_assert((uint32_t)(SO_MSGLIMIT) == (uint32_t)0x1000, "SO_MSGLIMIT");
#endif
#if defined(SO_MSGSIZE) && !defined(OTHER_SO_MSGSIZE)
_Static_assert((uint32_t)(SO_MSGSIZE) == (uint32_t)0x800, "SO_MSGSIZE");
#endif
#if defined(RDS_CANCEL_SENT_TO) && !defined(OTHER_RDS_CANCEL_SENT_TO)
_Static_assert((uint32_t)(RDS_CANCEL_SENT_TO) == (uint32_t)0x1, "RDS_CANCEL_SENT_TO");
#endif
#if defined(RDS_GET_MR) && !defined(OTHER_RDS_GET_MR)
_Static_assert((uint32_t)(RDS_GET_MR) == (uint32_t)0x2, "RDS_GET_MR");
#endif
#if defined(RDS_FREE_MR) && !defined(OTHER_RDS_FREE_MR)
_Static_assert((uint32_t)(RDS_FREE_MR) == (uint32_t)0x3, "RDS_FREE_MR");
#endif
#if defined(RDS_RECVERR) && !defined(OTHER_RDS_RECVERR)
_Static_assert((uint32_t)(RDS_RECVERR) == (uint32_t)0x5, "RDS_RECVERR");
#endif
#if defined(RDS_CONG_MONITOR) && !defined(OTHER_RDS_CONG_MONITOR)
_Static_assert((uint32_t)(RDS_CONG_MONITOR) == (uint32_t)0x6, "RDS_CONG_MONITOR");
#endif
#if defined(RDS_GET_MR_FOR_DEST) && !defined(OTHER_RDS_GET_MR_FOR_DEST)
_Static_assert((uint32_t)(RDS_GET_MR_FOR_DEST) == (uint32_t)0x7, "RDS_GET_MR_FOR_DEST");
#endif
#if defined(SO_RDS_TRANSPORT) && !defined(OTHER_SO_RDS_TRANSPORT)
_Static_assert((uint32_t)(SO_RDS_TRANSPORT) == (uint32_t)0x8, "SO_RDS_TRANSPORT");
#endif
#if defined(SO_RDS_MSG_RXPATH_LATENCY) && !defined(OTHER_SO_RDS_MSG_RXPATH_LATENCY)
_Static_assert((uint32_t)(SO_RDS_MSG_RXPATH_LATENCY) == (uint32_t)0xa, "SO_RDS_MSG_RXPATH_LATENCY");
#endif
#if defined(SO_VM_SOCKETS_BUFFER_SIZE) && !defined(OTHER_SO_VM_SOCKETS_BUFFER_SIZE)
_Static_assert((uint32_t)(SO_VM_SOCKETS_BUFFER_SIZE) == (uint32_t)0x0, "SO_VM_SOCKETS_BUFFER_SIZE");
#endif
#if defined(SO_VM_SOCKETS_BUFFER_MIN_SIZE) && !defined(OTHER_SO_VM_SOCKETS_BUFFER_MIN_SIZE)
_Static_assert((uint32_t)(SO_VM_SOCKETS_BUFFER_MIN_SIZE) == (uint32_t)0x1, "SO_VM_SOCKETS_BUFFER_MIN_SIZE");
#endif
#if defined(SO_VM_SOCKETS_BUFFER_MAX_SIZE) && !defined(OTHER_SO_VM_SOCKETS_BUFFER_MAX_SIZE)
_Static_assert((uint32_t)(SO_VM_SOCKETS_BUFFER_MAX_SIZE) == (uint32_t)0x2, "SO_VM_SOCKETS_BUFFER_MAX_SIZE");
#endif
#if defined(SO_VM_SOCKETS_PEER_HOST_VM_ID) && !defined(OTHER_SO_VM_SOCKETS_PEER_HOST_VM_ID)
_Static_assert((uint32_t)(SO_VM_SOCKETS_PEER_HOST_VM_ID) == (uint32_t)0x3, "SO_VM_SOCKETS_PEER_HOST_VM_ID");
#endif
#if defined(SO_VM_SOCKETS_TRUSTED) && !defined(OTHER_SO_VM_SOCKETS_TRUSTED)
_Static_assert((uint32_t)(SO_VM_SOCKETS_TRUSTED) == (uint32_t)0x5, "SO_VM_SOCKETS_TRUSTED");
#endif
#if defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD) && !defined(OTHER_SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD)
_Static_assert((uint32_t)(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD) == (uint32_t)0x6, "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD");
#endif
#if defined(SO_VM_SOCKETS_NONBLOCK_TXRX) && !defined(OTHER_SO_VM_SOCKETS_NONBLOCK_TXRX)
_Static_assert((uint32_t)(SO_VM_SOCKETS_NONBLOCK_TXRX) == (uint32_t)0x7, "SO_VM_SOCKETS_NONBLOCK_TXRX");
#endif
#if defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW) && !defined(OTHER_SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW)
_Static_assert((uint32_t)(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW) == (uint32_t)0x8, "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW");
#endif
#if defined(LLC_OPT_UNKNOWN) && !defined(OTHER_LLC_OPT_UNKNOWN)
_Static_assert((uint32_t)(LLC_OPT_UNKNOWN) == (uint32_t)0x0, "LLC_OPT_UNKNOWN");
#endif
#if defined(LLC_OPT_RETRY) && !defined(OTHER_LLC_OPT_RETRY)
_Static_assert((uint32_t)(LLC_OPT_RETRY) == (uint32_t)0x1, "LLC_OPT_RETRY");
#endif
#if defined(LLC_OPT_SIZE) && !defined(OTHER_LLC_OPT_SIZE)
_Static_assert((uint32_t)(LLC_OPT_SIZE) == (uint32_t)0x2, "LLC_OPT_SIZE");
#endif
#if defined(LLC_OPT_ACK_TMR_EXP) && !defined(OTHER_LLC_OPT_ACK_TMR_EXP)
_Static_assert((uint32_t)(LLC_OPT_ACK_TMR_EXP) == (uint32_t)0x3, "LLC_OPT_ACK_TMR_EXP");
#endif
#if defined(LLC_OPT_P_TMR_EXP) && !defined(OTHER_LLC_OPT_P_TMR_EXP)
_Static_assert((uint32_t)(LLC_OPT_P_TMR_EXP) == (uint32_t)0x4, "LLC_OPT_P_TMR_EXP");
#endif
#if defined(LLC_OPT_REJ_TMR_EXP) && !defined(OTHER_LLC_OPT_REJ_TMR_EXP)
_Static_assert((uint32_t)(LLC_OPT_REJ_TMR_EXP) == (uint32_t)0x5, "LLC_OPT_REJ_TMR_EXP");
#endif
#if defined(LLC_OPT_BUSY_TMR_EXP) && !defined(OTHER_LLC_OPT_BUSY_TMR_EXP)
_Static_assert((uint32_t)(LLC_OPT_BUSY_TMR_EXP) == (uint32_t)0x6, "LLC_OPT_BUSY_TMR_EXP");
#endif
#if defined(LLC_OPT_TX_WIN) && !defined(OTHER_LLC_OPT_TX_WIN)
_Static_assert((uint32_t)(LLC_OPT_TX_WIN) == (uint32_t)0x7, "LLC_OPT_TX_WIN");
#endif
#if defined(LLC_OPT_RX_WIN) && !defined(OTHER_LLC_OPT_RX_WIN)
_Static_assert((uint32_t)(LLC_OPT_RX_WIN) == (uint32_t)0x8, "LLC_OPT_RX_WIN");
#endif
#if defined(LLC_OPT_PKTINFO) && !defined(OTHER_LLC_OPT_PKTINFO)
_Static_assert((uint32_t)(LLC_OPT_PKTINFO) == (uint32_t)0x9, "LLC_OPT_PKTINFO");
#endif
#if defined(BT_SECURITY) && !defined(OTHER_BT_SECURITY)
_Static_assert((uint32_t)(BT_SECURITY) == (uint32_t)0x4, "BT_SECURITY");
#endif
#if defined(BT_DEFER_SETUP) && !defined(OTHER_BT_DEFER_SETUP)
_Static_assert((uint32_t)(BT_DEFER_SETUP) == (uint32_t)0x7, "BT_DEFER_SETUP");
#endif
#if defined(BT_FLUSHABLE) && !defined(OTHER_BT_FLUSHABLE)
_Static_assert((uint32_t)(BT_FLUSHABLE) == (uint32_t)0x8, "BT_FLUSHABLE");
#endif
#if defined(BT_POWER) && !defined(OTHER_BT_POWER)
_Static_assert((uint32_t)(BT_POWER) == (uint32_t)0x9, "BT_POWER");
#endif
#if defined(BT_CHANNEL_POLICY) && !defined(OTHER_BT_CHANNEL_POLICY)
_Static_assert((uint32_t)(BT_CHANNEL_POLICY) == (uint32_t)0xa, "BT_CHANNEL_POLICY");
#endif
#if defined(BT_VOICE) && !defined(OTHER_BT_VOICE)
_Static_assert((uint32_t)(BT_VOICE) == (uint32_t)0xb, "BT_VOICE");
#endif
#if defined(BT_SNDMTU) && !defined(OTHER_BT_SNDMTU)
_Static_assert((uint32_t)(BT_SNDMTU) == (uint32_t)0xc, "BT_SNDMTU");
#endif
#if defined(BT_RCVMTU) && !defined(OTHER_BT_RCVMTU)
_Static_assert((uint32_t)(BT_RCVMTU) == (uint32_t)0xd, "BT_RCVMTU");
#endif
#if defined(BT_PHY) && !defined(OTHER_BT_PHY)
_Static_assert((uint32_t)(BT_PHY) == (uint32_t)0xe, "BT_PHY");
#endif
#if defined(BT_MODE) && !defined(OTHER_BT_MODE)
_Static_assert((uint32_t)(BT_MODE) == (uint32_t)0xf, "BT_MODE");
#endif
#if defined(BT_PKT_STATUS) && !defined(OTHER_BT_PKT_STATUS)
_Static_assert((uint32_t)(BT_PKT_STATUS) == (uint32_t)0x10, "BT_PKT_STATUS");
#endif
#if defined(BT_ISO_QOS) && !defined(OTHER_BT_ISO_QOS)
_Static_assert((uint32_t)(BT_ISO_QOS) == (uint32_t)0x11, "BT_ISO_QOS");
#endif
#if defined(BT_CODEC) && !defined(OTHER_BT_CODEC)
_Static_assert((uint32_t)(BT_CODEC) == (uint32_t)0x13, "BT_CODEC");
#endif
#if defined(BT_ISO_BASE) && !defined(OTHER_BT_ISO_BASE)
_Static_assert((uint32_t)(BT_ISO_BASE) == (uint32_t)0x14, "BT_ISO_BASE");
#endif
#if defined(ALG_SET_KEY) && !defined(OTHER_ALG_SET_KEY)
_Static_assert((uint32_t)(ALG_SET_KEY) == (uint32_t)0x1, "ALG_SET_KEY");
#endif
#if defined(ALG_SET_AEAD_AUTHSIZE) && !defined(OTHER_ALG_SET_AEAD_AUTHSIZE)
_Static_assert((uint32_t)(ALG_SET_AEAD_AUTHSIZE) == (uint32_t)0x5, "ALG_SET_AEAD_AUTHSIZE");
#endif
#if defined(ALG_SET_DRBG_ENTROPY) && !defined(OTHER_ALG_SET_DRBG_ENTROPY)
_Static_assert((uint32_t)(ALG_SET_DRBG_ENTROPY) == (uint32_t)0x6, "ALG_SET_DRBG_ENTROPY");
#endif
#if defined(ALG_SET_KEY_BY_KEY_SERIAL) && !defined(OTHER_ALG_SET_KEY_BY_KEY_SERIAL)
_Static_assert((uint32_t)(ALG_SET_KEY_BY_KEY_SERIAL) == (uint32_t)0x7, "ALG_SET_KEY_BY_KEY_SERIAL");
#endif
#if defined(TIPC_IMPORTANCE) && !defined(OTHER_TIPC_IMPORTANCE)
_Static_assert((uint32_t)(TIPC_IMPORTANCE) == (uint32_t)0x7f, "TIPC_IMPORTANCE");
#endif
#if defined(TIPC_SRC_DROPPABLE) && !defined(OTHER_TIPC_SRC_DROPPABLE)
_Static_assert((uint32_t)(TIPC_SRC_DROPPABLE) == (uint32_t)0x80, "TIPC_SRC_DROPPABLE");
#endif
#if defined(TIPC_DEST_DROPPABLE) && !defined(OTHER_TIPC_DEST_DROPPABLE)
_Static_assert((uint32_t)(TIPC_DEST_DROPPABLE) == (uint32_t)0x81, "TIPC_DEST_DROPPABLE");
#endif
#if defined(TIPC_CONN_TIMEOUT) && !defined(OTHER_TIPC_CONN_TIMEOUT)
_Static_assert((uint32_t)(TIPC_CONN_TIMEOUT) == (uint32_t)0x82, "TIPC_CONN_TIMEOUT");
#endif
#if defined(TIPC_NODE_RECVQ_DEPTH) && !defined(OTHER_TIPC_NODE_RECVQ_DEPTH)
_Static_assert((uint32_t)(TIPC_NODE_RECVQ_DEPTH) == (uint32_t)0x83, "TIPC_NODE_RECVQ_DEPTH");
#endif
#if defined(TIPC_SOCK_RECVQ_DEPTH) && !defined(OTHER_TIPC_SOCK_RECVQ_DEPTH)
_Static_assert((uint32_t)(TIPC_SOCK_RECVQ_DEPTH) == (uint32_t)0x84, "TIPC_SOCK_RECVQ_DEPTH");
#endif
#if defined(TIPC_MCAST_BROADCAST) && !defined(OTHER_TIPC_MCAST_BROADCAST)
_Static_assert((uint32_t)(TIPC_MCAST_BROADCAST) == (uint32_t)0x85, "TIPC_MCAST_BROADCAST");
#endif
#if defined(TIPC_MCAST_REPLICAST) && !defined(OTHER_TIPC_MCAST_REPLICAST)
_Static_assert((uint32_t)(TIPC_MCAST_REPLICAST) == (uint32_t)0x86, "TIPC_MCAST_REPLICAST");
#endif
#if defined(TIPC_GROUP_JOIN) && !defined(OTHER_TIPC_GROUP_JOIN)
_Static_assert((uint32_t)(TIPC_GROUP_JOIN) == (uint32_t)0x87, "TIPC_GROUP_JOIN");
#endif
#if defined(TIPC_GROUP_LEAVE) && !defined(OTHER_TIPC_GROUP_LEAVE)
_Static_assert((uint32_t)(TIPC_GROUP_LEAVE) == (uint32_t)0x88, "TIPC_GROUP_LEAVE");
#endif
#if defined(TIPC_SOCK_RECVQ_USED) && !defined(OTHER_TIPC_SOCK_RECVQ_USED)
_Static_assert((uint32_t)(TIPC_SOCK_RECVQ_USED) == (uint32_t)0x89, "TIPC_SOCK_RECVQ_USED");
#endif
#if defined(TIPC_NODELAY) && !defined(OTHER_TIPC_NODELAY)
_Static_assert((uint32_t)(TIPC_NODELAY) == (uint32_t)0x8a, "TIPC_NODELAY");
#endif
#if defined(CAIFSO_LINK_SELECT) && !defined(OTHER_CAIFSO_LINK_SELECT)
_Static_assert((uint32_t)(CAIFSO_LINK_SELECT) == (uint32_t)0x7f, "CAIFSO_LINK_SELECT");
#endif
#if defined(CAIFSO_REQ_PARAM) && !defined(OTHER_CAIFSO_REQ_PARAM)
_Static_assert((uint32_t)(CAIFSO_REQ_PARAM) == (uint32_t)0x80, "CAIFSO_REQ_PARAM");
#endif
#if defined(CAIFSO_RSP_PARAM) && !defined(OTHER_CAIFSO_RSP_PARAM)
_Static_assert((uint32_t)(CAIFSO_RSP_PARAM) == (uint32_t)0x81, "CAIFSO_RSP_PARAM");
#endif
#if defined(IPX_TYPE) && !defined(OTHER_IPX_TYPE)
_Static_assert((uint32_t)(IPX_TYPE) == (uint32_t)0x1, "IPX_TYPE");
#endif
#if defined(AX25_WINDOW) && !defined(OTHER_AX25_WINDOW)
_Static_assert((uint32_t)(AX25_WINDOW) == (uint32_t)0x1, "AX25_WINDOW");
#endif
#if defined(AX25_T1) && !defined(OTHER_AX25_T1)
_Static_assert((uint32_t)(AX25_T1) == (uint32_t)0x2, "AX25_T1");
#endif
#if defined(AX25_N2) && !defined(OTHER_AX25_N2)
_Static_assert((uint32_t)(AX25_N2) == (uint32_t)0x3, "AX25_N2");
#endif
#if defined(AX25_T3) && !defined(OTHER_AX25_T3)
_Static_assert((uint32_t)(AX25_T3) == (uint32_t)0x4, "AX25_T3");
#endif
#if defined(AX25_T2) && !defined(OTHER_AX25_T2)
_Static_assert((uint32_t)(AX25_T2) == (uint32_t)0x5, "AX25_T2");
#endif
#if defined(AX25_BACKOFF) && !defined(OTHER_AX25_BACKOFF)
_Static_assert((uint32_t)(AX25_BACKOFF) == (uint32_t)0x6, "AX25_BACKOFF");
#endif
#if defined(AX25_EXTSEQ) && !defined(OTHER_AX25_EXTSEQ)
_Static_assert((uint32_t)(AX25_EXTSEQ) == (uint32_t)0x7, "AX25_EXTSEQ");
#endif
#if defined(AX25_PIDINCL) && !defined(OTHER_AX25_PIDINCL)
_Static_assert((uint32_t)(AX25_PIDINCL) == (uint32_t)0x8, "AX25_PIDINCL");
#endif
#if defined(AX25_IDLE) && !defined(OTHER_AX25_IDLE)
_Static_assert((uint32_t)(AX25_IDLE) == (uint32_t)0x9, "AX25_IDLE");
#endif
#if defined(AX25_PACLEN) && !defined(OTHER_AX25_PACLEN)
_Static_assert((uint32_t)(AX25_PACLEN) == (uint32_t)0xa, "AX25_PACLEN");
#endif
#if defined(AX25_IAMDIGI) && !defined(OTHER_AX25_IAMDIGI)
_Static_assert((uint32_t)(AX25_IAMDIGI) == (uint32_t)0xc, "AX25_IAMDIGI");
#endif
#if defined(MPTCP_INFO) && !defined(OTHER_MPTCP_INFO)
_Static_assert((uint32_t)(MPTCP_INFO) == (uint32_t)0x1, "MPTCP_INFO");
#endif
#if defined(MPTCP_TCPINFO) && !defined(OTHER_MPTCP_TCPINFO)
_Static_assert((uint32_t)(MPTCP_TCPINFO) == (uint32_t)0x2, "MPTCP_TCPINFO");
#endif
#if defined(MPTCP_SUBFLOW_ADDRS) && !defined(OTHER_MPTCP_SUBFLOW_ADDRS)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ADDRS) == (uint32_t)0x3, "MPTCP_SUBFLOW_ADDRS");
#endif
#if defined(MPTCP_FULL_INFO) && !defined(OTHER_MPTCP_FULL_INFO)
_Static_assert((uint32_t)(MPTCP_FULL_INFO) == (uint32_t)0x4, "MPTCP_FULL_INFO");
#endif
#if defined(SMC_LIMIT_HS) && !defined(OTHER_SMC_LIMIT_HS)
_Static_assert((uint32_t)(SMC_LIMIT_HS) == (uint32_t)0x1, "SMC_LIMIT_HS");
#endif
#if defined(MCTP_OPT_ADDR_EXT) && !defined(OTHER_MCTP_OPT_ADDR_EXT)
_Static_assert((uint32_t)(MCTP_OPT_ADDR_EXT) == (uint32_t)0x1, "MCTP_OPT_ADDR_EXT");
#endif
#if defined(PACKET_MR_MULTICAST) && !defined(OTHER_PACKET_MR_MULTICAST)
_Static_assert((uint32_t)(PACKET_MR_MULTICAST) == (uint32_t)0x0, "PACKET_MR_MULTICAST");
#endif
#if defined(PACKET_MR_PROMISC) && !defined(OTHER_PACKET_MR_PROMISC)
_Static_assert((uint32_t)(PACKET_MR_PROMISC) == (uint32_t)0x1, "PACKET_MR_PROMISC");
#endif
#if defined(PACKET_MR_ALLMULTI) && !defined(OTHER_PACKET_MR_ALLMULTI)
_Static_assert((uint32_t)(PACKET_MR_ALLMULTI) == (uint32_t)0x2, "PACKET_MR_ALLMULTI");
#endif
#if defined(PACKET_MR_UNICAST) && !defined(OTHER_PACKET_MR_UNICAST)
_Static_assert((uint32_t)(PACKET_MR_UNICAST) == (uint32_t)0x3, "PACKET_MR_UNICAST");
#endif
#if defined(TPACKET_V1) && !defined(OTHER_TPACKET_V1)
_Static_assert((uint32_t)(TPACKET_V1) == (uint32_t)0x0, "TPACKET_V1");
#endif
#if defined(TPACKET_V2) && !defined(OTHER_TPACKET_V2)
_Static_assert((uint32_t)(TPACKET_V2) == (uint32_t)0x1, "TPACKET_V2");
#endif
#if defined(TPACKET_V3) && !defined(OTHER_TPACKET_V3)
_Static_assert((uint32_t)(TPACKET_V3) == (uint32_t)0x2, "TPACKET_V3");
#endif
#if defined(PACKET_FANOUT_HASH) && !defined(OTHER_PACKET_FANOUT_HASH)
_Static_assert((uint32_t)(PACKET_FANOUT_HASH) == (uint32_t)0x0, "PACKET_FANOUT_HASH");
#endif
#if defined(PACKET_FANOUT_LB) && !defined(OTHER_PACKET_FANOUT_LB)
_Static_assert((uint32_t)(PACKET_FANOUT_LB) == (uint32_t)0x1, "PACKET_FANOUT_LB");
#endif
#if defined(PACKET_FANOUT_CPU) && !defined(OTHER_PACKET_FANOUT_CPU)
_Static_assert((uint32_t)(PACKET_FANOUT_CPU) == (uint32_t)0x2, "PACKET_FANOUT_CPU");
#endif
#if defined(PACKET_FANOUT_ROLLOVER) && !defined(OTHER_PACKET_FANOUT_ROLLOVER)
_Static_assert((uint32_t)(PACKET_FANOUT_ROLLOVER) == (uint32_t)0x3, "PACKET_FANOUT_ROLLOVER");
#endif
#if defined(PACKET_FANOUT_RND) && !defined(OTHER_PACKET_FANOUT_RND)
_Static_assert((uint32_t)(PACKET_FANOUT_RND) == (uint32_t)0x4, "PACKET_FANOUT_RND");
#endif
#if defined(PACKET_FANOUT_QM) && !defined(OTHER_PACKET_FANOUT_QM)
_Static_assert((uint32_t)(PACKET_FANOUT_QM) == (uint32_t)0x5, "PACKET_FANOUT_QM");
#endif
#if defined(PACKET_FANOUT_CBPF) && !defined(OTHER_PACKET_FANOUT_CBPF)
_Static_assert((uint32_t)(PACKET_FANOUT_CBPF) == (uint32_t)0x6, "PACKET_FANOUT_CBPF");
#endif
#if defined(PACKET_FANOUT_EBPF) && !defined(OTHER_PACKET_FANOUT_EBPF)
_Static_assert((uint32_t)(PACKET_FANOUT_EBPF) == (uint32_t)0x7, "PACKET_FANOUT_EBPF");
#endif
#if defined(SOCK_TXREHASH_DEFAULT) && !defined(OTHER_SOCK_TXREHASH_DEFAULT)
_Static_assert((uint32_t)(SOCK_TXREHASH_DEFAULT) == (uint32_t)0xff, "SOCK_TXREHASH_DEFAULT");
#endif
#if defined(SOCK_TXREHASH_DISABLED) && !defined(OTHER_SOCK_TXREHASH_DISABLED)
_Static_assert((uint32_t)(SOCK_TXREHASH_DISABLED) == (uint32_t)0x0, "SOCK_TXREHASH_DISABLED");
#endif
#if defined(SOCK_TXREHASH_ENABLED) && !defined(OTHER_SOCK_TXREHASH_ENABLED)
_Static_assert((uint32_t)(SOCK_TXREHASH_ENABLED) == (uint32_t)0x1, "SOCK_TXREHASH_ENABLED");
#endif
#if defined(ICMP_ECHOREPLY) && !defined(OTHER_ICMP_ECHOREPLY)
_Static_assert((uint32_t)(ICMP_ECHOREPLY) == (uint32_t)0x0, "ICMP_ECHOREPLY");
#endif
#if defined(ICMP_DEST_UNREACH) && !defined(OTHER_ICMP_DEST_UNREACH)
_Static_assert((uint32_t)(ICMP_DEST_UNREACH) == (uint32_t)0x3, "ICMP_DEST_UNREACH");
#endif
#if defined(ICMP_SOURCE_QUENCH) && !defined(OTHER_ICMP_SOURCE_QUENCH)
_Static_assert((uint32_t)(ICMP_SOURCE_QUENCH) == (uint32_t)0x4, "ICMP_SOURCE_QUENCH");
#endif
#if defined(ICMP_REDIRECT) && !defined(OTHER_ICMP_REDIRECT)
_Static_assert((uint32_t)(ICMP_REDIRECT) == (uint32_t)0x5, "ICMP_REDIRECT");
#endif
#if defined(ICMP_ECHO) && !defined(OTHER_ICMP_ECHO)
_Static_assert((uint32_t)(ICMP_ECHO) == (uint32_t)0x8, "ICMP_ECHO");
#endif
#if defined(ICMP_TIME_EXCEEDED) && !defined(OTHER_ICMP_TIME_EXCEEDED)
_Static_assert((uint32_t)(ICMP_TIME_EXCEEDED) == (uint32_t)0xb, "ICMP_TIME_EXCEEDED");
#endif
#if defined(ICMP_PARAMETERPROB) && !defined(OTHER_ICMP_PARAMETERPROB)
_Static_assert((uint32_t)(ICMP_PARAMETERPROB) == (uint32_t)0xc, "ICMP_PARAMETERPROB");
#endif
#if defined(ICMP_TIMESTAMP) && !defined(OTHER_ICMP_TIMESTAMP)
_Static_assert((uint32_t)(ICMP_TIMESTAMP) == (uint32_t)0xd, "ICMP_TIMESTAMP");
#endif
#if defined(ICMP_TIMESTAMPREPLY) && !defined(OTHER_ICMP_TIMESTAMPREPLY)
_Static_assert((uint32_t)(ICMP_TIMESTAMPREPLY) == (uint32_t)0xe, "ICMP_TIMESTAMPREPLY");
#endif
#if defined(ICMP_INFO_REQUEST) && !defined(OTHER_ICMP_INFO_REQUEST)
_Static_assert((uint32_t)(ICMP_INFO_REQUEST) == (uint32_t)0xf, "ICMP_INFO_REQUEST");
#endif
#if defined(ICMP_INFO_REPLY) && !defined(OTHER_ICMP_INFO_REPLY)
_Static_assert((uint32_t)(ICMP_INFO_REPLY) == (uint32_t)0x10, "ICMP_INFO_REPLY");
#endif
#if defined(ICMP_ADDRESS) && !defined(OTHER_ICMP_ADDRESS)
_Static_assert((uint32_t)(ICMP_ADDRESS) == (uint32_t)0x11, "ICMP_ADDRESS");
#endif
#if defined(ICMP_ADDRESSREPLY) && !defined(OTHER_ICMP_ADDRESSREPLY)
_Static_assert((uint32_t)(ICMP_ADDRESSREPLY) == (uint32_t)0x12, "ICMP_ADDRESSREPLY");
#endif
#if defined(BPF_LD) && !defined(OTHER_BPF_LD)
_Static_assert((uint32_t)(BPF_LD) == (uint32_t)0x0, "BPF_LD");
#endif
#if defined(BPF_LDX) && !defined(OTHER_BPF_LDX)
_Static_assert((uint32_t)(BPF_LDX) == (uint32_t)0x1, "BPF_LDX");
#endif
#if defined(BPF_ST) && !defined(OTHER_BPF_ST)
_Static_assert((uint32_t)(BPF_ST) == (uint32_t)0x2, "BPF_ST");
#endif
#if defined(BPF_STX) && !defined(OTHER_BPF_STX)
_Static_assert((uint32_t)(BPF_STX) == (uint32_t)0x3, "BPF_STX");
#endif
#if defined(BPF_ALU) && !defined(OTHER_BPF_ALU)
_Static_assert((uint32_t)(BPF_ALU) == (uint32_t)0x4, "BPF_ALU");
#endif
#if defined(BPF_JMP) && !defined(OTHER_BPF_JMP)
_Static_assert((uint32_t)(BPF_JMP) == (uint32_t)0x5, "BPF_JMP");
#endif
#if defined(BPF_RET) && !defined(OTHER_BPF_RET)
_Static_assert((uint32_t)(BPF_RET) == (uint32_t)0x6, "BPF_RET");
#endif
#if defined(BPF_MISC) && !defined(OTHER_BPF_MISC)
_Static_assert((uint32_t)(BPF_MISC) == (uint32_t)0x7, "BPF_MISC");
#endif
#if defined(BPF_W) && !defined(OTHER_BPF_W)
_Static_assert((uint32_t)(BPF_W) == (uint32_t)0x0, "BPF_W");
#endif
#if defined(BPF_H) && !defined(OTHER_BPF_H)
_Static_assert((uint32_t)(BPF_H) == (uint32_t)0x8, "BPF_H");
#endif
#if defined(BPF_B) && !defined(OTHER_BPF_B)
_Static_assert((uint32_t)(BPF_B) == (uint32_t)0x10, "BPF_B");
#endif
#if defined(BPF_DW) && !defined(OTHER_BPF_DW)
_Static_assert((uint32_t)(BPF_DW) == (uint32_t)0x18, "BPF_DW");
#endif
#if defined(BPF_IMM) && !defined(OTHER_BPF_IMM)
_Static_assert((uint32_t)(BPF_IMM) == (uint32_t)0x0, "BPF_IMM");
#endif
#if defined(BPF_ABS) && !defined(OTHER_BPF_ABS)
_Static_assert((uint32_t)(BPF_ABS) == (uint32_t)0x20, "BPF_ABS");
#endif
#if defined(BPF_IND) && !defined(OTHER_BPF_IND)
_Static_assert((uint32_t)(BPF_IND) == (uint32_t)0x40, "BPF_IND");
#endif
#if defined(BPF_MEM) && !defined(OTHER_BPF_MEM)
_Static_assert((uint32_t)(BPF_MEM) == (uint32_t)0x60, "BPF_MEM");
#endif
#if defined(BPF_LEN) && !defined(OTHER_BPF_LEN)
_Static_assert((uint32_t)(BPF_LEN) == (uint32_t)0x80, "BPF_LEN");
#endif
#if defined(BPF_MSH) && !defined(OTHER_BPF_MSH)
_Static_assert((uint32_t)(BPF_MSH) == (uint32_t)0xa0, "BPF_MSH");
#endif
#if defined(BPF_XADD) && !defined(OTHER_BPF_XADD)
_Static_assert((uint32_t)(BPF_XADD) == (uint32_t)0xc0, "BPF_XADD");
#endif
#if defined(BPF_K) && !defined(OTHER_BPF_K)
_Static_assert((uint32_t)(BPF_K) == (uint32_t)0x0, "BPF_K");
#endif
#if defined(BPF_X) && !defined(OTHER_BPF_X)
_Static_assert((uint32_t)(BPF_X) == (uint32_t)0x8, "BPF_X");
#endif
#if defined(BPF_A) && !defined(OTHER_BPF_A)
_Static_assert((uint32_t)(BPF_A) == (uint32_t)0x10, "BPF_A");
#endif
#if defined(BPF_ADD) && !defined(OTHER_BPF_ADD)
_Static_assert((uint32_t)(BPF_ADD) == (uint32_t)0x0, "BPF_ADD");
#endif
#if defined(BPF_SUB) && !defined(OTHER_BPF_SUB)
_Static_assert((uint32_t)(BPF_SUB) == (uint32_t)0x10, "BPF_SUB");
#endif
#if defined(BPF_MUL) && !defined(OTHER_BPF_MUL)
_Static_assert((uint32_t)(BPF_MUL) == (uint32_t)0x20, "BPF_MUL");
#endif
#if defined(BPF_DIV) && !defined(OTHER_BPF_DIV)
_Static_assert((uint32_t)(BPF_DIV) == (uint32_t)0x30, "BPF_DIV");
#endif
#if defined(BPF_OR) && !defined(OTHER_BPF_OR)
_Static_assert((uint32_t)(BPF_OR) == (uint32_t)0x40, "BPF_OR");
#endif
#if defined(BPF_AND) && !defined(OTHER_BPF_AND)
_Static_assert((uint32_t)(BPF_AND) == (uint32_t)0x50, "BPF_AND");
#endif
#if defined(BPF_LSH) && !defined(OTHER_BPF_LSH)
_Static_assert((uint32_t)(BPF_LSH) == (uint32_t)0x60, "BPF_LSH");
#endif
#if defined(BPF_RSH) && !defined(OTHER_BPF_RSH)
_Static_assert((uint32_t)(BPF_RSH) == (uint32_t)0x70, "BPF_RSH");
#endif
#if defined(BPF_NEG) && !defined(OTHER_BPF_NEG)
_Static_assert((uint32_t)(BPF_NEG) == (uint32_t)0x80, "BPF_NEG");
#endif
#if defined(BPF_MOD) && !defined(OTHER_BPF_MOD)
_Static_assert((uint32_t)(BPF_MOD) == (uint32_t)0x90, "BPF_MOD");
#endif
#if defined(BPF_XOR) && !defined(OTHER_BPF_XOR)
_Static_assert((uint32_t)(BPF_XOR) == (uint32_t)0xa0, "BPF_XOR");
#endif
#if defined(BPF_MOV) && !defined(OTHER_BPF_MOV)
_Static_assert((uint32_t)(BPF_MOV) == (uint32_t)0xb0, "BPF_MOV");
#endif
#if defined(BPF_ARSH) && !defined(OTHER_BPF_ARSH)
_Static_assert((uint32_t)(BPF_ARSH) == (uint32_t)0xc0, "BPF_ARSH");
#endif
#if defined(BPF_END) && !defined(OTHER_BPF_END)
_Static_assert((uint32_t)(BPF_END) == (uint32_t)0xd0, "BPF_END");
#endif
#if defined(BPF_JA) && !defined(OTHER_BPF_JA)
_Static_assert((uint32_t)(BPF_JA) == (uint32_t)0x0, "BPF_JA");
#endif
#if defined(BPF_JEQ) && !defined(OTHER_BPF_JEQ)
_Static_assert((uint32_t)(BPF_JEQ) == (uint32_t)0x10, "BPF_JEQ");
#endif
#if defined(BPF_JGT) && !defined(OTHER_BPF_JGT)
_Static_assert((uint32_t)(BPF_JGT) == (uint32_t)0x20, "BPF_JGT");
#endif
#if defined(BPF_JGE) && !defined(OTHER_BPF_JGE)
_Static_assert((uint32_t)(BPF_JGE) == (uint32_t)0x30, "BPF_JGE");
#endif
#if defined(BPF_JSET) && !defined(OTHER_BPF_JSET)
_Static_assert((uint32_t)(BPF_JSET) == (uint32_t)0x40, "BPF_JSET");
#endif
#if defined(BPF_JNE) && !defined(OTHER_BPF_JNE)
_Static_assert((uint32_t)(BPF_JNE) == (uint32_t)0x50, "BPF_JNE");
#endif
#if defined(BPF_JSGT) && !defined(OTHER_BPF_JSGT)
_Static_assert((uint32_t)(BPF_JSGT) == (uint32_t)0x60, "BPF_JSGT");
#endif
#if defined(BPF_JSGE) && !defined(OTHER_BPF_JSGE)
_Static_assert((uint32_t)(BPF_JSGE) == (uint32_t)0x70, "BPF_JSGE");
#endif
#if defined(BPF_CALL) && !defined(OTHER_BPF_CALL)
_Static_assert((uint32_t)(BPF_CALL) == (uint32_t)0x80, "BPF_CALL");
#endif
#if defined(BPF_EXIT) && !defined(OTHER_BPF_EXIT)
_Static_assert((uint32_t)(BPF_EXIT) == (uint32_t)0x90, "BPF_EXIT");
#endif
#if defined(BPF_JLT) && !defined(OTHER_BPF_JLT)
_Static_assert((uint32_t)(BPF_JLT) == (uint32_t)0xa0, "BPF_JLT");
#endif
#if defined(BPF_JLE) && !defined(OTHER_BPF_JLE)
_Static_assert((uint32_t)(BPF_JLE) == (uint32_t)0xb0, "BPF_JLE");
#endif
#if defined(BPF_JSLT) && !defined(OTHER_BPF_JSLT)
_Static_assert((uint32_t)(BPF_JSLT) == (uint32_t)0xc0, "BPF_JSLT");
#endif
#if defined(BPF_JSLE) && !defined(OTHER_BPF_JSLE)
_Static_assert((uint32_t)(BPF_JSLE) == (uint32_t)0xd0, "BPF_JSLE");
#endif
#if defined(BPF_TAX) && !defined(OTHER_BPF_TAX)
_Static_assert((uint32_t)(BPF_TAX) == (uint32_t)0x0, "BPF_TAX");
#endif
#if defined(BPF_TXA) && !defined(OTHER_BPF_TXA)
_Static_assert((uint32_t)(BPF_TXA) == (uint32_t)0x80, "BPF_TXA");
#endif
#if defined(SKF_AD_PROTOCOL) && !defined(OTHER_SKF_AD_PROTOCOL)
_Static_assert((uint32_t)(SKF_AD_PROTOCOL) == (uint32_t)0x0, "SKF_AD_PROTOCOL");
#endif
#if defined(SKF_AD_PKTTYPE) && !defined(OTHER_SKF_AD_PKTTYPE)
_Static_assert((uint32_t)(SKF_AD_PKTTYPE) == (uint32_t)0x4, "SKF_AD_PKTTYPE");
#endif
#if defined(SKF_AD_IFINDEX) && !defined(OTHER_SKF_AD_IFINDEX)
_Static_assert((uint32_t)(SKF_AD_IFINDEX) == (uint32_t)0x8, "SKF_AD_IFINDEX");
#endif
#if defined(SKF_AD_NLATTR) && !defined(OTHER_SKF_AD_NLATTR)
_Static_assert((uint32_t)(SKF_AD_NLATTR) == (uint32_t)0xc, "SKF_AD_NLATTR");
#endif
#if defined(SKF_AD_NLATTR_NEST) && !defined(OTHER_SKF_AD_NLATTR_NEST)
_Static_assert((uint32_t)(SKF_AD_NLATTR_NEST) == (uint32_t)0x10, "SKF_AD_NLATTR_NEST");
#endif
#if defined(SKF_AD_MARK) && !defined(OTHER_SKF_AD_MARK)
_Static_assert((uint32_t)(SKF_AD_MARK) == (uint32_t)0x14, "SKF_AD_MARK");
#endif
#if defined(SKF_AD_QUEUE) && !defined(OTHER_SKF_AD_QUEUE)
_Static_assert((uint32_t)(SKF_AD_QUEUE) == (uint32_t)0x18, "SKF_AD_QUEUE");
#endif
#if defined(SKF_AD_HATYPE) && !defined(OTHER_SKF_AD_HATYPE)
_Static_assert((uint32_t)(SKF_AD_HATYPE) == (uint32_t)0x1c, "SKF_AD_HATYPE");
#endif
#if defined(SKF_AD_RXHASH) && !defined(OTHER_SKF_AD_RXHASH)
_Static_assert((uint32_t)(SKF_AD_RXHASH) == (uint32_t)0x20, "SKF_AD_RXHASH");
#endif
#if defined(SKF_AD_CPU) && !defined(OTHER_SKF_AD_CPU)
_Static_assert((uint32_t)(SKF_AD_CPU) == (uint32_t)0x24, "SKF_AD_CPU");
#endif
#if defined(SKF_AD_ALU_XOR_X) && !defined(OTHER_SKF_AD_ALU_XOR_X)
_Static_assert((uint32_t)(SKF_AD_ALU_XOR_X) == (uint32_t)0x28, "SKF_AD_ALU_XOR_X");
#endif
#if defined(SKF_AD_VLAN_TAG) && !defined(OTHER_SKF_AD_VLAN_TAG)
_Static_assert((uint32_t)(SKF_AD_VLAN_TAG) == (uint32_t)0x2c, "SKF_AD_VLAN_TAG");
#endif
#if defined(SKF_AD_VLAN_TAG_PRESENT) && !defined(OTHER_SKF_AD_VLAN_TAG_PRESENT)
_Static_assert((uint32_t)(SKF_AD_VLAN_TAG_PRESENT) == (uint32_t)0x30, "SKF_AD_VLAN_TAG_PRESENT");
#endif
#if defined(SKF_AD_PAY_OFFSET) && !defined(OTHER_SKF_AD_PAY_OFFSET)
_Static_assert((uint32_t)(SKF_AD_PAY_OFFSET) == (uint32_t)0x34, "SKF_AD_PAY_OFFSET");
#endif
#if defined(SKF_AD_RANDOM) && !defined(OTHER_SKF_AD_RANDOM)
_Static_assert((uint32_t)(SKF_AD_RANDOM) == (uint32_t)0x38, "SKF_AD_RANDOM");
#endif
#if defined(SKF_AD_VLAN_TPID) && !defined(OTHER_SKF_AD_VLAN_TPID)
_Static_assert((uint32_t)(SKF_AD_VLAN_TPID) == (uint32_t)0x3c, "SKF_AD_VLAN_TPID");
#endif
#if defined(SKF_AD_OFF) && !defined(OTHER_SKF_AD_OFF)
_Static_assert((uint32_t)(SKF_AD_OFF) == (uint32_t)0xfffff000, "SKF_AD_OFF");
#endif
#if defined(SKF_NET_OFF) && !defined(OTHER_SKF_NET_OFF)
_Static_assert((uint32_t)(SKF_NET_OFF) == (uint32_t)0xfff00000, "SKF_NET_OFF");
#endif
#if defined(SKF_LL_OFF) && !defined(OTHER_SKF_LL_OFF)
_Static_assert((uint32_t)(SKF_LL_OFF) == (uint32_t)0xffe00000, "SKF_LL_OFF");
#endif
#if defined(SOF_TIMESTAMPING_TX_HARDWARE) && !defined(OTHER_SOF_TIMESTAMPING_TX_HARDWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_HARDWARE) == (uint32_t)0x1, "SOF_TIMESTAMPING_TX_HARDWARE");
#endif
#if defined(SOF_TIMESTAMPING_TX_SOFTWARE) && !defined(OTHER_SOF_TIMESTAMPING_TX_SOFTWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_SOFTWARE) == (uint32_t)0x2, "SOF_TIMESTAMPING_TX_SOFTWARE");
#endif
#if defined(SOF_TIMESTAMPING_RX_HARDWARE) && !defined(OTHER_SOF_TIMESTAMPING_RX_HARDWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_RX_HARDWARE) == (uint32_t)0x4, "SOF_TIMESTAMPING_RX_HARDWARE");
#endif
#if defined(SOF_TIMESTAMPING_RX_SOFTWARE) && !defined(OTHER_SOF_TIMESTAMPING_RX_SOFTWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_RX_SOFTWARE) == (uint32_t)0x8, "SOF_TIMESTAMPING_RX_SOFTWARE");
#endif
#if defined(SOF_TIMESTAMPING_SOFTWARE) && !defined(OTHER_SOF_TIMESTAMPING_SOFTWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_SOFTWARE) == (uint32_t)0x10, "SOF_TIMESTAMPING_SOFTWARE");
#endif
#if defined(SOF_TIMESTAMPING_SYS_HARDWARE) && !defined(OTHER_SOF_TIMESTAMPING_SYS_HARDWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_SYS_HARDWARE) == (uint32_t)0x20, "SOF_TIMESTAMPING_SYS_HARDWARE");
#endif
#if defined(SOF_TIMESTAMPING_RAW_HARDWARE) && !defined(OTHER_SOF_TIMESTAMPING_RAW_HARDWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_RAW_HARDWARE) == (uint32_t)0x40, "SOF_TIMESTAMPING_RAW_HARDWARE");
#endif
#if defined(SOF_TIMESTAMPING_OPT_ID) && !defined(OTHER_SOF_TIMESTAMPING_OPT_ID)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_ID) == (uint32_t)0x80, "SOF_TIMESTAMPING_OPT_ID");
#endif
#if defined(SOF_TIMESTAMPING_TX_SCHED) && !defined(OTHER_SOF_TIMESTAMPING_TX_SCHED)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_SCHED) == (uint32_t)0x100, "SOF_TIMESTAMPING_TX_SCHED");
#endif
#if defined(SOF_TIMESTAMPING_TX_ACK) && !defined(OTHER_SOF_TIMESTAMPING_TX_ACK)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_ACK) == (uint32_t)0x200, "SOF_TIMESTAMPING_TX_ACK");
#endif
#if defined(SOF_TIMESTAMPING_OPT_CMSG) && !defined(OTHER_SOF_TIMESTAMPING_OPT_CMSG)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_CMSG) == (uint32_t)0x400, "SOF_TIMESTAMPING_OPT_CMSG");
#endif
#if defined(SOF_TIMESTAMPING_OPT_TSONLY) && !defined(OTHER_SOF_TIMESTAMPING_OPT_TSONLY)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_TSONLY) == (uint32_t)0x800, "SOF_TIMESTAMPING_OPT_TSONLY");
#endif
#if defined(SOF_TIMESTAMPING_OPT_STATS) && !defined(OTHER_SOF_TIMESTAMPING_OPT_STATS)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_STATS) == (uint32_t)0x1000, "SOF_TIMESTAMPING_OPT_STATS");
#endif
#if defined(SOF_TIMESTAMPING_OPT_PKTINFO) && !defined(OTHER_SOF_TIMESTAMPING_OPT_PKTINFO)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_PKTINFO) == (uint32_t)0x2000, "SOF_TIMESTAMPING_OPT_PKTINFO");
#endif
#if defined(SOF_TIMESTAMPING_OPT_TX_SWHW) && !defined(OTHER_SOF_TIMESTAMPING_OPT_TX_SWHW)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_TX_SWHW) == (uint32_t)0x4000, "SOF_TIMESTAMPING_OPT_TX_SWHW");
#endif
#if defined(SOF_TIMESTAMPING_BIND_PHC) && !defined(OTHER_SOF_TIMESTAMPING_BIND_PHC)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_BIND_PHC) == (uint32_t)0x8000, "SOF_TIMESTAMPING_BIND_PHC");
#endif
#if defined(SOF_TIMESTAMPING_OPT_ID_TCP) && !defined(OTHER_SOF_TIMESTAMPING_OPT_ID_TCP)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_ID_TCP) == (uint32_t)0x10000, "SOF_TIMESTAMPING_OPT_ID_TCP");
#endif
#if defined(SOF_TIMESTAMPING_OPT_RX_FILTER) && !defined(OTHER_SOF_TIMESTAMPING_OPT_RX_FILTER)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_RX_FILTER) == (uint32_t)0x20000, "SOF_TIMESTAMPING_OPT_RX_FILTER");
#endif
#if defined(SOF_TIMESTAMPING_TX_RECORD_MASK) && !defined(OTHER_SOF_TIMESTAMPING_TX_RECORD_MASK)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_RECORD_MASK) == (uint32_t)0x303, "SOF_TIMESTAMPING_TX_RECORD_MASK");
#endif
#if defined(XDP_UMEM_UNALIGNED_CHUNK_FLAG) && !defined(OTHER_XDP_UMEM_UNALIGNED_CHUNK_FLAG)
_Static_assert((uint32_t)(XDP_UMEM_UNALIGNED_CHUNK_FLAG) == (uint32_t)0x1, "XDP_UMEM_UNALIGNED_CHUNK_FLAG");
#endif
#if defined(XDP_UMEM_TX_SW_CSUM) && !defined(OTHER_XDP_UMEM_TX_SW_CSUM)
_Static_assert((uint32_t)(XDP_UMEM_TX_SW_CSUM) == (uint32_t)0x2, "XDP_UMEM_TX_SW_CSUM");
#endif
#if defined(XDP_UMEM_TX_METADATA_LEN) && !defined(OTHER_XDP_UMEM_TX_METADATA_LEN)
_Static_assert((uint32_t)(XDP_UMEM_TX_METADATA_LEN) == (uint32_t)0x4, "XDP_UMEM_TX_METADATA_LEN");
#endif
#if defined(XDP_OPTIONS_ZEROCOPY) && !defined(OTHER_XDP_OPTIONS_ZEROCOPY)
_Static_assert((uint32_t)(XDP_OPTIONS_ZEROCOPY) == (uint32_t)0x1, "XDP_OPTIONS_ZEROCOPY");
#endif
#if defined(SO_EE_ORIGIN_NONE) && !defined(OTHER_SO_EE_ORIGIN_NONE)
_Static_assert((uint32_t)(SO_EE_ORIGIN_NONE) == (uint32_t)0x0, "SO_EE_ORIGIN_NONE");
#endif
#if defined(SO_EE_ORIGIN_LOCAL) && !defined(OTHER_SO_EE_ORIGIN_LOCAL)
_Static_assert((uint32_t)(SO_EE_ORIGIN_LOCAL) == (uint32_t)0x1, "SO_EE_ORIGIN_LOCAL");
#endif
#if defined(SO_EE_ORIGIN_ICMP) && !defined(OTHER_SO_EE_ORIGIN_ICMP)
_Static_assert((uint32_t)(SO_EE_ORIGIN_ICMP) == (uint32_t)0x2, "SO_EE_ORIGIN_ICMP");
#endif
#if defined(SO_EE_ORIGIN_ICMP6) && !defined(OTHER_SO_EE_ORIGIN_ICMP6)
_Static_assert((uint32_t)(SO_EE_ORIGIN_ICMP6) == (uint32_t)0x3, "SO_EE_ORIGIN_ICMP6");
#endif
#if defined(SO_EE_ORIGIN_TXSTATUS) && !defined(OTHER_SO_EE_ORIGIN_TXSTATUS)
_Static_assert((uint32_t)(SO_EE_ORIGIN_TXSTATUS) == (uint32_t)0x4, "SO_EE_ORIGIN_TXSTATUS");
#endif
#if defined(SO_EE_ORIGIN_ZEROCOPY) && !defined(OTHER_SO_EE_ORIGIN_ZEROCOPY)
_Static_assert((uint32_t)(SO_EE_ORIGIN_ZEROCOPY) == (uint32_t)0x5, "SO_EE_ORIGIN_ZEROCOPY");
#endif
#if defined(SO_EE_ORIGIN_TXTIME) && !defined(OTHER_SO_EE_ORIGIN_TXTIME)
_Static_assert((uint32_t)(SO_EE_ORIGIN_TXTIME) == (uint32_t)0x6, "SO_EE_ORIGIN_TXTIME");
#endif
#if defined(TCP_ESTABLISHED) && !defined(OTHER_TCP_ESTABLISHED)
_Static_assert((uint32_t)(TCP_ESTABLISHED) == (uint32_t)0x1, "TCP_ESTABLISHED");
#endif
#if defined(TCP_SYN_SENT) && !defined(OTHER_TCP_SYN_SENT)
_Static_assert((uint32_t)(TCP_SYN_SENT) == (uint32_t)0x2, "TCP_SYN_SENT");
#endif
#if defined(TCP_SYN_RECV) && !defined(OTHER_TCP_SYN_RECV)
_Static_assert((uint32_t)(TCP_SYN_RECV) == (uint32_t)0x3, "TCP_SYN_RECV");
#endif
#if defined(TCP_FIN_WAIT1) && !defined(OTHER_TCP_FIN_WAIT1)
_Static_assert((uint32_t)(TCP_FIN_WAIT1) == (uint32_t)0x4, "TCP_FIN_WAIT1");
#endif
#if defined(TCP_FIN_WAIT2) && !defined(OTHER_TCP_FIN_WAIT2)
_Static_assert((uint32_t)(TCP_FIN_WAIT2) == (uint32_t)0x5, "TCP_FIN_WAIT2");
#endif
#if defined(TCP_TIME_WAIT) && !defined(OTHER_TCP_TIME_WAIT)
_Static_assert((uint32_t)(TCP_TIME_WAIT) == (uint32_t)0x6, "TCP_TIME_WAIT");
#endif
#if defined(TCP_CLOSE) && !defined(OTHER_TCP_CLOSE)
_Static_assert((uint32_t)(TCP_CLOSE) == (uint32_t)0x7, "TCP_CLOSE");
#endif
#if defined(TCP_CLOSE_WAIT) && !defined(OTHER_TCP_CLOSE_WAIT)
_Static_assert((uint32_t)(TCP_CLOSE_WAIT) == (uint32_t)0x8, "TCP_CLOSE_WAIT");
#endif
#if defined(TCP_LAST_ACK) && !defined(OTHER_TCP_LAST_ACK)
_Static_assert((uint32_t)(TCP_LAST_ACK) == (uint32_t)0x9, "TCP_LAST_ACK");
#endif
#if defined(TCP_LISTEN) && !defined(OTHER_TCP_LISTEN)
_Static_assert((uint32_t)(TCP_LISTEN) == (uint32_t)0xa, "TCP_LISTEN");
#endif
#if defined(TCP_CLOSING) && !defined(OTHER_TCP_CLOSING)
_Static_assert((uint32_t)(TCP_CLOSING) == (uint32_t)0xb, "TCP_CLOSING");
#endif
#if defined(TCP_NEW_SYN_RECV) && !defined(OTHER_TCP_NEW_SYN_RECV)
_Static_assert((uint32_t)(TCP_NEW_SYN_RECV) == (uint32_t)0xc, "TCP_NEW_SYN_RECV");
#endif
#if defined(TCP_CA_Open) && !defined(OTHER_TCP_CA_Open)
_Static_assert((uint32_t)(TCP_CA_Open) == (uint32_t)0x0, "TCP_CA_Open");
#endif
#if defined(TCP_CA_Disorder) && !defined(OTHER_TCP_CA_Disorder)
_Static_assert((uint32_t)(TCP_CA_Disorder) == (uint32_t)0x1, "TCP_CA_Disorder");
#endif
#if defined(TCP_CA_CWR) && !defined(OTHER_TCP_CA_CWR)
_Static_assert((uint32_t)(TCP_CA_CWR) == (uint32_t)0x2, "TCP_CA_CWR");
#endif
#if defined(TCP_CA_Recovery) && !defined(OTHER_TCP_CA_Recovery)
_Static_assert((uint32_t)(TCP_CA_Recovery) == (uint32_t)0x3, "TCP_CA_Recovery");
#endif
#if defined(TCP_CA_Loss) && !defined(OTHER_TCP_CA_Loss)
_Static_assert((uint32_t)(TCP_CA_Loss) == (uint32_t)0x4, "TCP_CA_Loss");
#endif
#if defined(VMADDR_CID_ANY) && !defined(OTHER_VMADDR_CID_ANY)
_Static_assert((uint32_t)(VMADDR_CID_ANY) == (uint32_t)0xffffffff, "VMADDR_CID_ANY");
#endif
#if defined(VMADDR_CID_HYPERVISOR) && !defined(OTHER_VMADDR_CID_HYPERVISOR)
_Static_assert((uint32_t)(VMADDR_CID_HYPERVISOR) == (uint32_t)0x0, "VMADDR_CID_HYPERVISOR");
#endif
#if defined(VMADDR_CID_LOCAL) && !defined(OTHER_VMADDR_CID_LOCAL)
_Static_assert((uint32_t)(VMADDR_CID_LOCAL) == (uint32_t)0x1, "VMADDR_CID_LOCAL");
#endif
#if defined(VMADDR_CID_HOST) && !defined(OTHER_VMADDR_CID_HOST)
_Static_assert((uint32_t)(VMADDR_CID_HOST) == (uint32_t)0x2, "VMADDR_CID_HOST");
#endif
#if defined(VMADDR_PORT_ANY) && !defined(OTHER_VMADDR_PORT_ANY)
_Static_assert((uint32_t)(VMADDR_PORT_ANY) == (uint32_t)0xffffffff, "VMADDR_PORT_ANY");
#endif
#if defined(VMADDR_FLAG_TO_HOST) && !defined(OTHER_VMADDR_FLAG_TO_HOST)
_Static_assert((uint32_t)(VMADDR_FLAG_TO_HOST) == (uint32_t)0x1, "VMADDR_FLAG_TO_HOST");
#endif
#if defined(XDP_SHARED_UMEM) && !defined(OTHER_XDP_SHARED_UMEM)
_Static_assert((uint32_t)(XDP_SHARED_UMEM) == (uint32_t)0x1, "XDP_SHARED_UMEM");
#endif
#if defined(XDP_COPY) && !defined(OTHER_XDP_COPY)
_Static_assert((uint32_t)(XDP_COPY) == (uint32_t)0x2, "XDP_COPY");
#endif
#if defined(XDP_ZEROCOPY) && !defined(OTHER_XDP_ZEROCOPY)
_Static_assert((uint32_t)(XDP_ZEROCOPY) == (uint32_t)0x4, "XDP_ZEROCOPY");
#endif
#if defined(XDP_USE_NEED_WAKEUP) && !defined(OTHER_XDP_USE_NEED_WAKEUP)
_Static_assert((uint32_t)(XDP_USE_NEED_WAKEUP) == (uint32_t)0x8, "XDP_USE_NEED_WAKEUP");
#endif
#if defined(XDP_USE_SG) && !defined(OTHER_XDP_USE_SG)
_Static_assert((uint32_t)(XDP_USE_SG) == (uint32_t)0x10, "XDP_USE_SG");
#endif
#if defined(HCI_CHANNEL_RAW) && !defined(OTHER_HCI_CHANNEL_RAW)
_Static_assert((uint32_t)(HCI_CHANNEL_RAW) == (uint32_t)0x0, "HCI_CHANNEL_RAW");
#endif
#if defined(HCI_CHANNEL_USER) && !defined(OTHER_HCI_CHANNEL_USER)
_Static_assert((uint32_t)(HCI_CHANNEL_USER) == (uint32_t)0x1, "HCI_CHANNEL_USER");
#endif
#if defined(HCI_CHANNEL_MONITOR) && !defined(OTHER_HCI_CHANNEL_MONITOR)
_Static_assert((uint32_t)(HCI_CHANNEL_MONITOR) == (uint32_t)0x2, "HCI_CHANNEL_MONITOR");
#endif
#if defined(HCI_CHANNEL_CONTROL) && !defined(OTHER_HCI_CHANNEL_CONTROL)
_Static_assert((uint32_t)(HCI_CHANNEL_CONTROL) == (uint32_t)0x3, "HCI_CHANNEL_CONTROL");
#endif
#if defined(HCI_CHANNEL_LOGGING) && !defined(OTHER_HCI_CHANNEL_LOGGING)
_Static_assert((uint32_t)(HCI_CHANNEL_LOGGING) == (uint32_t)0x4, "HCI_CHANNEL_LOGGING");
#endif
#if defined(HCI_DEV_NONE) && !defined(OTHER_HCI_DEV_NONE)
_Static_assert((uint32_t)(HCI_DEV_NONE) == (uint32_t)0xffff, "HCI_DEV_NONE");
#endif
#if defined(BDADDR_BREDR) && !defined(OTHER_BDADDR_BREDR)
_Static_assert((uint32_t)(BDADDR_BREDR) == (uint32_t)0x0, "BDADDR_BREDR");
#endif
#if defined(BDADDR_LE_PUBLIC) && !defined(OTHER_BDADDR_LE_PUBLIC)
_Static_assert((uint32_t)(BDADDR_LE_PUBLIC) == (uint32_t)0x1, "BDADDR_LE_PUBLIC");
#endif
#if defined(BDADDR_LE_RANDOM) && !defined(OTHER_BDADDR_LE_RANDOM)
_Static_assert((uint32_t)(BDADDR_LE_RANDOM) == (uint32_t)0x2, "BDADDR_LE_RANDOM");
#endif
#if defined(L2CAP_PSM_SDP) && !defined(OTHER_L2CAP_PSM_SDP)
_Static_assert((uint32_t)(L2CAP_PSM_SDP) == (uint32_t)0x1, "L2CAP_PSM_SDP");
#endif
#if defined(L2CAP_PSM_RFCOMM) && !defined(OTHER_L2CAP_PSM_RFCOMM)
_Static_assert((uint32_t)(L2CAP_PSM_RFCOMM) == (uint32_t)0x3, "L2CAP_PSM_RFCOMM");
#endif
#if defined(L2CAP_PSM_3DSP) && !defined(OTHER_L2CAP_PSM_3DSP)
_Static_assert((uint32_t)(L2CAP_PSM_3DSP) == (uint32_t)0x21, "L2CAP_PSM_3DSP");
#endif
#if defined(L2CAP_PSM_IPSP) && !defined(OTHER_L2CAP_PSM_IPSP)
_Static_assert((uint32_t)(L2CAP_PSM_IPSP) == (uint32_t)0x23, "L2CAP_PSM_IPSP");
#endif
#if defined(L2CAP_PSM_DYN_START) && !defined(OTHER_L2CAP_PSM_DYN_START)
_Static_assert((uint32_t)(L2CAP_PSM_DYN_START) == (uint32_t)0x1001, "L2CAP_PSM_DYN_START");
#endif
#if defined(L2CAP_PSM_DYN_END) && !defined(OTHER_L2CAP_PSM_DYN_END)
_Static_assert((uint32_t)(L2CAP_PSM_DYN_END) == (uint32_t)0xffff, "L2CAP_PSM_DYN_END");
#endif
#if defined(L2CAP_PSM_AUTO_END) && !defined(OTHER_L2CAP_PSM_AUTO_END)
_Static_assert((uint32_t)(L2CAP_PSM_AUTO_END) == (uint32_t)0x10ff, "L2CAP_PSM_AUTO_END");
#endif
#if defined(L2CAP_PSM_LE_DYN_START) && !defined(OTHER_L2CAP_PSM_LE_DYN_START)
_Static_assert((uint32_t)(L2CAP_PSM_LE_DYN_START) == (uint32_t)0x80, "L2CAP_PSM_LE_DYN_START");
#endif
#if defined(L2CAP_PSM_LE_DYN_END) && !defined(OTHER_L2CAP_PSM_LE_DYN_END)
_Static_assert((uint32_t)(L2CAP_PSM_LE_DYN_END) == (uint32_t)0xff, "L2CAP_PSM_LE_DYN_END");
#endif
#if defined(L2CAP_CID_SIGNALING) && !defined(OTHER_L2CAP_CID_SIGNALING)
_Static_assert((uint32_t)(L2CAP_CID_SIGNALING) == (uint32_t)0x1, "L2CAP_CID_SIGNALING");
#endif
#if defined(L2CAP_CID_CONN_LESS) && !defined(OTHER_L2CAP_CID_CONN_LESS)
_Static_assert((uint32_t)(L2CAP_CID_CONN_LESS) == (uint32_t)0x2, "L2CAP_CID_CONN_LESS");
#endif
#if defined(L2CAP_CID_ATT) && !defined(OTHER_L2CAP_CID_ATT)
_Static_assert((uint32_t)(L2CAP_CID_ATT) == (uint32_t)0x4, "L2CAP_CID_ATT");
#endif
#if defined(L2CAP_CID_LE_SIGNALING) && !defined(OTHER_L2CAP_CID_LE_SIGNALING)
_Static_assert((uint32_t)(L2CAP_CID_LE_SIGNALING) == (uint32_t)0x5, "L2CAP_CID_LE_SIGNALING");
#endif
#if defined(L2CAP_CID_SMP) && !defined(OTHER_L2CAP_CID_SMP)
_Static_assert((uint32_t)(L2CAP_CID_SMP) == (uint32_t)0x6, "L2CAP_CID_SMP");
#endif
#if defined(L2CAP_CID_SMP_BREDR) && !defined(OTHER_L2CAP_CID_SMP_BREDR)
_Static_assert((uint32_t)(L2CAP_CID_SMP_BREDR) == (uint32_t)0x7, "L2CAP_CID_SMP_BREDR");
#endif
#if defined(L2CAP_CID_DYN_START) && !defined(OTHER_L2CAP_CID_DYN_START)
_Static_assert((uint32_t)(L2CAP_CID_DYN_START) == (uint32_t)0x40, "L2CAP_CID_DYN_START");
#endif
#if defined(BTPROTO_L2CAP) && !defined(OTHER_BTPROTO_L2CAP)
_Static_assert((uint32_t)(BTPROTO_L2CAP) == (uint32_t)0x0, "BTPROTO_L2CAP");
#endif
#if defined(BTPROTO_HCI) && !defined(OTHER_BTPROTO_HCI)
_Static_assert((uint32_t)(BTPROTO_HCI) == (uint32_t)0x1, "BTPROTO_HCI");
#endif
#if defined(BTPROTO_SCO) && !defined(OTHER_BTPROTO_SCO)
_Static_assert((uint32_t)(BTPROTO_SCO) == (uint32_t)0x2, "BTPROTO_SCO");
#endif
#if defined(BTPROTO_RFCOMM) && !defined(OTHER_BTPROTO_RFCOMM)
_Static_assert((uint32_t)(BTPROTO_RFCOMM) == (uint32_t)0x3, "BTPROTO_RFCOMM");
#endif
#if defined(BTPROTO_BNEP) && !defined(OTHER_BTPROTO_BNEP)
_Static_assert((uint32_t)(BTPROTO_BNEP) == (uint32_t)0x4, "BTPROTO_BNEP");
#endif
#if defined(BTPROTO_CMTP) && !defined(OTHER_BTPROTO_CMTP)
_Static_assert((uint32_t)(BTPROTO_CMTP) == (uint32_t)0x5, "BTPROTO_CMTP");
#endif
#if defined(BTPROTO_HIDP) && !defined(OTHER_BTPROTO_HIDP)
_Static_assert((uint32_t)(BTPROTO_HIDP) == (uint32_t)0x6, "BTPROTO_HIDP");
#endif
#if defined(BTPROTO_AVDTP) && !defined(OTHER_BTPROTO_AVDTP)
_Static_assert((uint32_t)(BTPROTO_AVDTP) == (uint32_t)0x7, "BTPROTO_AVDTP");
#endif
#if defined(BTPROTO_ISO) && !defined(OTHER_BTPROTO_ISO)
_Static_assert((uint32_t)(BTPROTO_ISO) == (uint32_t)0x8, "BTPROTO_ISO");
#endif
#if defined(CAN_RAW) && !defined(OTHER_CAN_RAW)
_Static_assert((uint32_t)(CAN_RAW) == (uint32_t)0x1, "CAN_RAW");
#endif
#if defined(CAN_BCM) && !defined(OTHER_CAN_BCM)
_Static_assert((uint32_t)(CAN_BCM) == (uint32_t)0x2, "CAN_BCM");
#endif
#if defined(CAN_TP16) && !defined(OTHER_CAN_TP16)
_Static_assert((uint32_t)(CAN_TP16) == (uint32_t)0x3, "CAN_TP16");
#endif
#if defined(CAN_TP20) && !defined(OTHER_CAN_TP20)
_Static_assert((uint32_t)(CAN_TP20) == (uint32_t)0x4, "CAN_TP20");
#endif
#if defined(CAN_MCNET) && !defined(OTHER_CAN_MCNET)
_Static_assert((uint32_t)(CAN_MCNET) == (uint32_t)0x5, "CAN_MCNET");
#endif
#if defined(CAN_ISOTP) && !defined(OTHER_CAN_ISOTP)
_Static_assert((uint32_t)(CAN_ISOTP) == (uint32_t)0x6, "CAN_ISOTP");
#endif
#if defined(CAN_J1939) && !defined(OTHER_CAN_J1939)
_Static_assert((uint32_t)(CAN_J1939) == (uint32_t)0x7, "CAN_J1939");
#endif
#if defined(CAIFPROTO_AT) && !defined(OTHER_CAIFPROTO_AT)
_Static_assert((uint32_t)(CAIFPROTO_AT) == (uint32_t)0x0, "CAIFPROTO_AT");
#endif
#if defined(CAIFPROTO_DATAGRAM) && !defined(OTHER_CAIFPROTO_DATAGRAM)
_Static_assert((uint32_t)(CAIFPROTO_DATAGRAM) == (uint32_t)0x1, "CAIFPROTO_DATAGRAM");
#endif
#if defined(CAIFPROTO_DATAGRAM_LOOP) && !defined(OTHER_CAIFPROTO_DATAGRAM_LOOP)
_Static_assert((uint32_t)(CAIFPROTO_DATAGRAM_LOOP) == (uint32_t)0x2, "CAIFPROTO_DATAGRAM_LOOP");
#endif
#if defined(CAIFPROTO_UTIL) && !defined(OTHER_CAIFPROTO_UTIL)
_Static_assert((uint32_t)(CAIFPROTO_UTIL) == (uint32_t)0x3, "CAIFPROTO_UTIL");
#endif
#if defined(CAIFPROTO_RFM) && !defined(OTHER_CAIFPROTO_RFM)
_Static_assert((uint32_t)(CAIFPROTO_RFM) == (uint32_t)0x4, "CAIFPROTO_RFM");
#endif
#if defined(CAIFPROTO_DEBUG) && !defined(OTHER_CAIFPROTO_DEBUG)
_Static_assert((uint32_t)(CAIFPROTO_DEBUG) == (uint32_t)0x5, "CAIFPROTO_DEBUG");
#endif
#if defined(KCMPROTO_CONNECTED) && !defined(OTHER_KCMPROTO_CONNECTED)
_Static_assert((uint32_t)(KCMPROTO_CONNECTED) == (uint32_t)0x0, "KCMPROTO_CONNECTED");
#endif
#if defined(NFC_SOCKPROTO_RAW) && !defined(OTHER_NFC_SOCKPROTO_RAW)
_Static_assert((uint32_t)(NFC_SOCKPROTO_RAW) == (uint32_t)0x0, "NFC_SOCKPROTO_RAW");
#endif
#if defined(NFC_SOCKPROTO_LLCP) && !defined(OTHER_NFC_SOCKPROTO_LLCP)
_Static_assert((uint32_t)(NFC_SOCKPROTO_LLCP) == (uint32_t)0x1, "NFC_SOCKPROTO_LLCP");
#endif
#if defined(PN_PROTO_TRANSPORT) && !defined(OTHER_PN_PROTO_TRANSPORT)
_Static_assert((uint32_t)(PN_PROTO_TRANSPORT) == (uint32_t)0x0, "PN_PROTO_TRANSPORT");
#endif
#if defined(PN_PROTO_PHONET) && !defined(OTHER_PN_PROTO_PHONET)
_Static_assert((uint32_t)(PN_PROTO_PHONET) == (uint32_t)0x1, "PN_PROTO_PHONET");
#endif
#if defined(PN_PROTO_PIPE) && !defined(OTHER_PN_PROTO_PIPE)
_Static_assert((uint32_t)(PN_PROTO_PIPE) == (uint32_t)0x2, "PN_PROTO_PIPE");
#endif
#if defined(ISDN_P_BASE) && !defined(OTHER_ISDN_P_BASE)
_Static_assert((uint32_t)(ISDN_P_BASE) == (uint32_t)0x0, "ISDN_P_BASE");
#endif
#if defined(ISDN_P_TE_S0) && !defined(OTHER_ISDN_P_TE_S0)
_Static_assert((uint32_t)(ISDN_P_TE_S0) == (uint32_t)0x1, "ISDN_P_TE_S0");
#endif
#if defined(ISDN_P_NT_S0) && !defined(OTHER_ISDN_P_NT_S0)
_Static_assert((uint32_t)(ISDN_P_NT_S0) == (uint32_t)0x2, "ISDN_P_NT_S0");
#endif
#if defined(ISDN_P_TE_E1) && !defined(OTHER_ISDN_P_TE_E1)
_Static_assert((uint32_t)(ISDN_P_TE_E1) == (uint32_t)0x3, "ISDN_P_TE_E1");
#endif
#if defined(ISDN_P_NT_E1) && !defined(OTHER_ISDN_P_NT_E1)
_Static_assert((uint32_t)(ISDN_P_NT_E1) == (uint32_t)0x4, "ISDN_P_NT_E1");
#endif
#if defined(ISDN_P_LAPD_TE) && !defined(OTHER_ISDN_P_LAPD_TE)
_Static_assert((uint32_t)(ISDN_P_LAPD_TE) == (uint32_t)0x10, "ISDN_P_LAPD_TE");
#endif
#if defined(ISDN_P_LAPD_NT) && !defined(OTHER_ISDN_P_LAPD_NT)
_Static_assert((uint32_t)(ISDN_P_LAPD_NT) == (uint32_t)0x11, "ISDN_P_LAPD_NT");
#endif
#if defined(ISDN_P_B_RAW) && !defined(OTHER_ISDN_P_B_RAW)
_Static_assert((uint32_t)(ISDN_P_B_RAW) == (uint32_t)0x21, "ISDN_P_B_RAW");
#endif
#if defined(ISDN_P_B_HDLC) && !defined(OTHER_ISDN_P_B_HDLC)
_Static_assert((uint32_t)(ISDN_P_B_HDLC) == (uint32_t)0x22, "ISDN_P_B_HDLC");
#endif
#if defined(ISDN_P_B_X75SLP) && !defined(OTHER_ISDN_P_B_X75SLP)
_Static_assert((uint32_t)(ISDN_P_B_X75SLP) == (uint32_t)0x23, "ISDN_P_B_X75SLP");
#endif
#if defined(ISDN_P_B_L2DTMF) && !defined(OTHER_ISDN_P_B_L2DTMF)
_Static_assert((uint32_t)(ISDN_P_B_L2DTMF) == (uint32_t)0x24, "ISDN_P_B_L2DTMF");
#endif
#if defined(ISDN_P_B_L2DSP) && !defined(OTHER_ISDN_P_B_L2DSP)
_Static_assert((uint32_t)(ISDN_P_B_L2DSP) == (uint32_t)0x25, "ISDN_P_B_L2DSP");
#endif
#if defined(ISDN_P_B_L2DSPHDLC) && !defined(OTHER_ISDN_P_B_L2DSPHDLC)
_Static_assert((uint32_t)(ISDN_P_B_L2DSPHDLC) == (uint32_t)0x26, "ISDN_P_B_L2DSPHDLC");
#endif
#if defined(AX25_P_ROSE) && !defined(OTHER_AX25_P_ROSE)
_Static_assert((uint32_t)(AX25_P_ROSE) == (uint32_t)0x1, "AX25_P_ROSE");
#endif
#if defined(AX25_P_VJCOMP) && !defined(OTHER_AX25_P_VJCOMP)
_Static_assert((uint32_t)(AX25_P_VJCOMP) == (uint32_t)0x6, "AX25_P_VJCOMP");
#endif
#if defined(AX25_P_VJUNCOMP) && !defined(OTHER_AX25_P_VJUNCOMP)
_Static_assert((uint32_t)(AX25_P_VJUNCOMP) == (uint32_t)0x7, "AX25_P_VJUNCOMP");
#endif
#if defined(AX25_P_SEGMENT) && !defined(OTHER_AX25_P_SEGMENT)
_Static_assert((uint32_t)(AX25_P_SEGMENT) == (uint32_t)0x8, "AX25_P_SEGMENT");
#endif
#if defined(AX25_P_TEXNET) && !defined(OTHER_AX25_P_TEXNET)
_Static_assert((uint32_t)(AX25_P_TEXNET) == (uint32_t)0xc3, "AX25_P_TEXNET");
#endif
#if defined(AX25_P_LQ) && !defined(OTHER_AX25_P_LQ)
_Static_assert((uint32_t)(AX25_P_LQ) == (uint32_t)0xc4, "AX25_P_LQ");
#endif
#if defined(AX25_P_ATALK) && !defined(OTHER_AX25_P_ATALK)
_Static_assert((uint32_t)(AX25_P_ATALK) == (uint32_t)0xca, "AX25_P_ATALK");
#endif
#if defined(AX25_P_ATALK_ARP) && !defined(OTHER_AX25_P_ATALK_ARP)
_Static_assert((uint32_t)(AX25_P_ATALK_ARP) == (uint32_t)0xcb, "AX25_P_ATALK_ARP");
#endif
#if defined(AX25_P_IP) && !defined(OTHER_AX25_P_IP)
_Static_assert((uint32_t)(AX25_P_IP) == (uint32_t)0xcc, "AX25_P_IP");
#endif
#if defined(AX25_P_ARP) && !defined(OTHER_AX25_P_ARP)
_Static_assert((uint32_t)(AX25_P_ARP) == (uint32_t)0xcd, "AX25_P_ARP");
#endif
#if defined(AX25_P_FLEXNET) && !defined(OTHER_AX25_P_FLEXNET)
_Static_assert((uint32_t)(AX25_P_FLEXNET) == (uint32_t)0xce, "AX25_P_FLEXNET");
#endif
#if defined(AX25_P_NETROM) && !defined(OTHER_AX25_P_NETROM)
_Static_assert((uint32_t)(AX25_P_NETROM) == (uint32_t)0xcf, "AX25_P_NETROM");
#endif
#if defined(AX25_P_TEXT) && !defined(OTHER_AX25_P_TEXT)
_Static_assert((uint32_t)(AX25_P_TEXT) == (uint32_t)0xf0, "AX25_P_TEXT");
#endif
#if defined(IEEE802154_ADDR_NONE) && !defined(OTHER_IEEE802154_ADDR_NONE)
_Static_assert((uint32_t)(IEEE802154_ADDR_NONE) == (uint32_t)0x0, "IEEE802154_ADDR_NONE");
#endif
#if defined(IEEE802154_ADDR_SHORT) && !defined(OTHER_IEEE802154_ADDR_SHORT)
_Static_assert((uint32_t)(IEEE802154_ADDR_SHORT) == (uint32_t)0x2, "IEEE802154_ADDR_SHORT");
#endif
#if defined(IEEE802154_ADDR_LONG) && !defined(OTHER_IEEE802154_ADDR_LONG)
_Static_assert((uint32_t)(IEEE802154_ADDR_LONG) == (uint32_t)0x3, "IEEE802154_ADDR_LONG");
#endif
#if defined(IEEE802154_PANID_BROADCAST) && !defined(OTHER_IEEE802154_PANID_BROADCAST)
_Static_assert((uint32_t)(IEEE802154_PANID_BROADCAST) == (uint32_t)0xffff, "IEEE802154_PANID_BROADCAST");
#endif
#if defined(IEEE802154_ADDR_UNDEF) && !defined(OTHER_IEEE802154_ADDR_UNDEF)
_Static_assert((uint32_t)(IEEE802154_ADDR_UNDEF) == (uint32_t)0xfffe, "IEEE802154_ADDR_UNDEF");
#endif
#if defined(IEEE802154_ADDR_BROADCAST) && !defined(OTHER_IEEE802154_ADDR_BROADCAST)
_Static_assert((uint32_t)(IEEE802154_ADDR_BROADCAST) == (uint32_t)0xffff, "IEEE802154_ADDR_BROADCAST");
#endif
#if defined(CRYPTO_ALG_KERN_DRIVER_ONLY) && !defined(OTHER_CRYPTO_ALG_KERN_DRIVER_ONLY)
_Static_assert((uint32_t)(CRYPTO_ALG_KERN_DRIVER_ONLY) == (uint32_t)0x1000, "CRYPTO_ALG_KERN_DRIVER_ONLY");
#endif
#if defined(NFC_PROTO_JEWEL) && !defined(OTHER_NFC_PROTO_JEWEL)
_Static_assert((uint32_t)(NFC_PROTO_JEWEL) == (uint32_t)0x1, "NFC_PROTO_JEWEL");
#endif
#if defined(NFC_PROTO_MIFARE) && !defined(OTHER_NFC_PROTO_MIFARE)
_Static_assert((uint32_t)(NFC_PROTO_MIFARE) == (uint32_t)0x2, "NFC_PROTO_MIFARE");
#endif
#if defined(NFC_PROTO_FELICA) && !defined(OTHER_NFC_PROTO_FELICA)
_Static_assert((uint32_t)(NFC_PROTO_FELICA) == (uint32_t)0x3, "NFC_PROTO_FELICA");
#endif
#if defined(NFC_PROTO_ISO14443) && !defined(OTHER_NFC_PROTO_ISO14443)
_Static_assert((uint32_t)(NFC_PROTO_ISO14443) == (uint32_t)0x4, "NFC_PROTO_ISO14443");
#endif
#if defined(NFC_PROTO_NFC_DEP) && !defined(OTHER_NFC_PROTO_NFC_DEP)
_Static_assert((uint32_t)(NFC_PROTO_NFC_DEP) == (uint32_t)0x5, "NFC_PROTO_NFC_DEP");
#endif
#if defined(NFC_PROTO_ISO14443_B) && !defined(OTHER_NFC_PROTO_ISO14443_B)
_Static_assert((uint32_t)(NFC_PROTO_ISO14443_B) == (uint32_t)0x6, "NFC_PROTO_ISO14443_B");
#endif
#if defined(NFC_PROTO_ISO15693) && !defined(OTHER_NFC_PROTO_ISO15693)
_Static_assert((uint32_t)(NFC_PROTO_ISO15693) == (uint32_t)0x7, "NFC_PROTO_ISO15693");
#endif
#if defined(MCTP_NET_ANY) && !defined(OTHER_MCTP_NET_ANY)
_Static_assert((uint32_t)(MCTP_NET_ANY) == (uint32_t)0x0, "MCTP_NET_ANY");
#endif
#if defined(MCTP_ADDR_NULL) && !defined(OTHER_MCTP_ADDR_NULL)
_Static_assert((uint32_t)(MCTP_ADDR_NULL) == (uint32_t)0x0, "MCTP_ADDR_NULL");
#endif
#if defined(MCTP_ADDR_ANY) && !defined(OTHER_MCTP_ADDR_ANY)
_Static_assert((uint32_t)(MCTP_ADDR_ANY) == (uint32_t)0xff, "MCTP_ADDR_ANY");
#endif
