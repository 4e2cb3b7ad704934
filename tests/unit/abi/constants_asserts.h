/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What abi/constants/constants.c says, held against the headers included before. Made by
 * tools/gen_constants.py out of tools/constants*.txt, do not edit.
 * Headers: Linux 6.12.95, for what they lack Linux 6.1.176.
 */
/* Included by tests/unit/abi/constants_*.c alone, once each: no guard. */
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
#if defined(AT_RECURSIVE) && !defined(OTHER_AT_RECURSIVE)
_Static_assert((uint32_t)(AT_RECURSIVE) == (uint32_t)0x8000, "AT_RECURSIVE");
#endif
#if defined(AT_STATX_SYNC_AS_STAT) && !defined(OTHER_AT_STATX_SYNC_AS_STAT)
_Static_assert((uint32_t)(AT_STATX_SYNC_AS_STAT) == (uint32_t)0x0, "AT_STATX_SYNC_AS_STAT");
#endif
#if defined(AT_STATX_FORCE_SYNC) && !defined(OTHER_AT_STATX_FORCE_SYNC)
_Static_assert((uint32_t)(AT_STATX_FORCE_SYNC) == (uint32_t)0x2000, "AT_STATX_FORCE_SYNC");
#endif
#if defined(AT_STATX_DONT_SYNC) && !defined(OTHER_AT_STATX_DONT_SYNC)
_Static_assert((uint32_t)(AT_STATX_DONT_SYNC) == (uint32_t)0x4000, "AT_STATX_DONT_SYNC");
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
#if defined(PIDFD_NONBLOCK) && !defined(OTHER_PIDFD_NONBLOCK)
_Static_assert((uint32_t)(PIDFD_NONBLOCK) == (uint32_t)0x800, "PIDFD_NONBLOCK");
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
#if defined(F_DUPFD_QUERY) && !defined(OTHER_F_DUPFD_QUERY)
_Static_assert((uint32_t)(F_DUPFD_QUERY) == (uint32_t)0x403, "F_DUPFD_QUERY");
#endif
#if defined(F_CREATED_QUERY) && !defined(OTHER_F_CREATED_QUERY)
_Static_assert((uint32_t)(F_CREATED_QUERY) == (uint32_t)0x404, "F_CREATED_QUERY");
#endif
#if defined(F_OWNER_TID) && !defined(OTHER_F_OWNER_TID)
_Static_assert((uint32_t)(F_OWNER_TID) == (uint32_t)0x0, "F_OWNER_TID");
#endif
#if defined(F_OWNER_PID) && !defined(OTHER_F_OWNER_PID)
_Static_assert((uint32_t)(F_OWNER_PID) == (uint32_t)0x1, "F_OWNER_PID");
#endif
#if defined(F_OWNER_PGRP) && !defined(OTHER_F_OWNER_PGRP)
_Static_assert((uint32_t)(F_OWNER_PGRP) == (uint32_t)0x2, "F_OWNER_PGRP");
#endif
#if defined(F_SEAL_SEAL) && !defined(OTHER_F_SEAL_SEAL)
_Static_assert((uint32_t)(F_SEAL_SEAL) == (uint32_t)0x1, "F_SEAL_SEAL");
#endif
#if defined(F_SEAL_SHRINK) && !defined(OTHER_F_SEAL_SHRINK)
_Static_assert((uint32_t)(F_SEAL_SHRINK) == (uint32_t)0x2, "F_SEAL_SHRINK");
#endif
#if defined(F_SEAL_GROW) && !defined(OTHER_F_SEAL_GROW)
_Static_assert((uint32_t)(F_SEAL_GROW) == (uint32_t)0x4, "F_SEAL_GROW");
#endif
#if defined(F_SEAL_WRITE) && !defined(OTHER_F_SEAL_WRITE)
_Static_assert((uint32_t)(F_SEAL_WRITE) == (uint32_t)0x8, "F_SEAL_WRITE");
#endif
#if defined(F_SEAL_FUTURE_WRITE) && !defined(OTHER_F_SEAL_FUTURE_WRITE)
_Static_assert((uint32_t)(F_SEAL_FUTURE_WRITE) == (uint32_t)0x10, "F_SEAL_FUTURE_WRITE");
#endif
#if defined(F_SEAL_EXEC) && !defined(OTHER_F_SEAL_EXEC)
_Static_assert((uint32_t)(F_SEAL_EXEC) == (uint32_t)0x20, "F_SEAL_EXEC");
#endif
#if defined(DN_ACCESS) && !defined(OTHER_DN_ACCESS)
_Static_assert((uint32_t)(DN_ACCESS) == (uint32_t)0x1, "DN_ACCESS");
#endif
#if defined(DN_MODIFY) && !defined(OTHER_DN_MODIFY)
_Static_assert((uint32_t)(DN_MODIFY) == (uint32_t)0x2, "DN_MODIFY");
#endif
#if defined(DN_CREATE) && !defined(OTHER_DN_CREATE)
_Static_assert((uint32_t)(DN_CREATE) == (uint32_t)0x4, "DN_CREATE");
#endif
#if defined(DN_DELETE) && !defined(OTHER_DN_DELETE)
_Static_assert((uint32_t)(DN_DELETE) == (uint32_t)0x8, "DN_DELETE");
#endif
#if defined(DN_RENAME) && !defined(OTHER_DN_RENAME)
_Static_assert((uint32_t)(DN_RENAME) == (uint32_t)0x10, "DN_RENAME");
#endif
#if defined(DN_ATTRIB) && !defined(OTHER_DN_ATTRIB)
_Static_assert((uint32_t)(DN_ATTRIB) == (uint32_t)0x20, "DN_ATTRIB");
#endif
#if defined(DN_MULTISHOT) && !defined(OTHER_DN_MULTISHOT)
_Static_assert((uint32_t)(DN_MULTISHOT) == (uint32_t)0x80000000, "DN_MULTISHOT");
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
_Static_assert((uint32_t)(FUTEX_CMP_REQUEUE_PRIVATE) ==
	(uint32_t)0x84, "FUTEX_CMP_REQUEUE_PRIVATE");
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
_Static_assert((uint32_t)(FUTEX_WAIT_BITSET_PRIVATE) ==
	(uint32_t)0x89, "FUTEX_WAIT_BITSET_PRIVATE");
#endif
#if defined(FUTEX_WAKE_BITSET) && !defined(OTHER_FUTEX_WAKE_BITSET)
_Static_assert((uint32_t)(FUTEX_WAKE_BITSET) == (uint32_t)0xa, "FUTEX_WAKE_BITSET");
#endif
#if defined(FUTEX_WAKE_BITSET_PRIVATE) && !defined(OTHER_FUTEX_WAKE_BITSET_PRIVATE)
_Static_assert((uint32_t)(FUTEX_WAKE_BITSET_PRIVATE) ==
	(uint32_t)0x8a, "FUTEX_WAKE_BITSET_PRIVATE");
#endif
#if defined(FUTEX_WAIT_REQUEUE_PI) && !defined(OTHER_FUTEX_WAIT_REQUEUE_PI)
_Static_assert((uint32_t)(FUTEX_WAIT_REQUEUE_PI) == (uint32_t)0xb, "FUTEX_WAIT_REQUEUE_PI");
#endif
#if defined(FUTEX_WAIT_REQUEUE_PI_PRIVATE) && !defined(OTHER_FUTEX_WAIT_REQUEUE_PI_PRIVATE)
_Static_assert((uint32_t)(FUTEX_WAIT_REQUEUE_PI_PRIVATE) ==
	(uint32_t)0x8b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE");
#endif
#if defined(FUTEX_CMP_REQUEUE_PI) && !defined(OTHER_FUTEX_CMP_REQUEUE_PI)
_Static_assert((uint32_t)(FUTEX_CMP_REQUEUE_PI) == (uint32_t)0xc, "FUTEX_CMP_REQUEUE_PI");
#endif
#if defined(FUTEX_CMP_REQUEUE_PI_PRIVATE) && !defined(OTHER_FUTEX_CMP_REQUEUE_PI_PRIVATE)
_Static_assert((uint32_t)(FUTEX_CMP_REQUEUE_PI_PRIVATE) ==
	(uint32_t)0x8c, "FUTEX_CMP_REQUEUE_PI_PRIVATE");
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
#if defined(TUNSETNOCSUM) && !defined(OTHER_TUNSETNOCSUM)
_Static_assert((uint32_t)(TUNSETNOCSUM) == (uint32_t)0x400454c8, "TUNSETNOCSUM");
#endif
#if defined(TUNSETDEBUG) && !defined(OTHER_TUNSETDEBUG)
_Static_assert((uint32_t)(TUNSETDEBUG) == (uint32_t)0x400454c9, "TUNSETDEBUG");
#endif
#if defined(TUNSETIFF) && !defined(OTHER_TUNSETIFF)
_Static_assert((uint32_t)(TUNSETIFF) == (uint32_t)0x400454ca, "TUNSETIFF");
#endif
#if defined(TUNSETPERSIST) && !defined(OTHER_TUNSETPERSIST)
_Static_assert((uint32_t)(TUNSETPERSIST) == (uint32_t)0x400454cb, "TUNSETPERSIST");
#endif
#if defined(TUNSETOWNER) && !defined(OTHER_TUNSETOWNER)
_Static_assert((uint32_t)(TUNSETOWNER) == (uint32_t)0x400454cc, "TUNSETOWNER");
#endif
#if defined(TUNSETLINK) && !defined(OTHER_TUNSETLINK)
_Static_assert((uint32_t)(TUNSETLINK) == (uint32_t)0x400454cd, "TUNSETLINK");
#endif
#if defined(TUNSETGROUP) && !defined(OTHER_TUNSETGROUP)
_Static_assert((uint32_t)(TUNSETGROUP) == (uint32_t)0x400454ce, "TUNSETGROUP");
#endif
#if defined(TUNSETOFFLOAD) && !defined(OTHER_TUNSETOFFLOAD)
_Static_assert((uint32_t)(TUNSETOFFLOAD) == (uint32_t)0x400454d0, "TUNSETOFFLOAD");
#endif
#if defined(TUNSETTXFILTER) && !defined(OTHER_TUNSETTXFILTER)
_Static_assert((uint32_t)(TUNSETTXFILTER) == (uint32_t)0x400454d1, "TUNSETTXFILTER");
#endif
#if defined(TUNSETSNDBUF) && !defined(OTHER_TUNSETSNDBUF)
_Static_assert((uint32_t)(TUNSETSNDBUF) == (uint32_t)0x400454d4, "TUNSETSNDBUF");
#endif
#if defined(TUNSETVNETHDRSZ) && !defined(OTHER_TUNSETVNETHDRSZ)
_Static_assert((uint32_t)(TUNSETVNETHDRSZ) == (uint32_t)0x400454d8, "TUNSETVNETHDRSZ");
#endif
#if defined(TUNSETQUEUE) && !defined(OTHER_TUNSETQUEUE)
_Static_assert((uint32_t)(TUNSETQUEUE) == (uint32_t)0x400454d9, "TUNSETQUEUE");
#endif
#if defined(TUNSETIFINDEX) && !defined(OTHER_TUNSETIFINDEX)
_Static_assert((uint32_t)(TUNSETIFINDEX) == (uint32_t)0x400454da, "TUNSETIFINDEX");
#endif
#if defined(TUNSETVNETLE) && !defined(OTHER_TUNSETVNETLE)
_Static_assert((uint32_t)(TUNSETVNETLE) == (uint32_t)0x400454dc, "TUNSETVNETLE");
#endif
#if defined(TUNSETVNETBE) && !defined(OTHER_TUNSETVNETBE)
_Static_assert((uint32_t)(TUNSETVNETBE) == (uint32_t)0x400454de, "TUNSETVNETBE");
#endif
#if defined(TUNSETSTEERINGEBPF) && !defined(OTHER_TUNSETSTEERINGEBPF)
_Static_assert((uint32_t)(TUNSETSTEERINGEBPF) == (uint32_t)0x800454e0, "TUNSETSTEERINGEBPF");
#endif
#if defined(TUNSETFILTEREBPF) && !defined(OTHER_TUNSETFILTEREBPF)
_Static_assert((uint32_t)(TUNSETFILTEREBPF) == (uint32_t)0x800454e1, "TUNSETFILTEREBPF");
#endif
#if defined(TUNSETCARRIER) && !defined(OTHER_TUNSETCARRIER)
_Static_assert((uint32_t)(TUNSETCARRIER) == (uint32_t)0x400454e2, "TUNSETCARRIER");
#endif
#if defined(TUNGETFEATURES) && !defined(OTHER_TUNGETFEATURES)
_Static_assert((uint32_t)(TUNGETFEATURES) == (uint32_t)0x800454cf, "TUNGETFEATURES");
#endif
#if defined(TUNGETIFF) && !defined(OTHER_TUNGETIFF)
_Static_assert((uint32_t)(TUNGETIFF) == (uint32_t)0x800454d2, "TUNGETIFF");
#endif
#if defined(TUNGETSNDBUF) && !defined(OTHER_TUNGETSNDBUF)
_Static_assert((uint32_t)(TUNGETSNDBUF) == (uint32_t)0x800454d3, "TUNGETSNDBUF");
#endif
#if defined(TUNGETVNETHDRSZ) && !defined(OTHER_TUNGETVNETHDRSZ)
_Static_assert((uint32_t)(TUNGETVNETHDRSZ) == (uint32_t)0x800454d7, "TUNGETVNETHDRSZ");
#endif
#if defined(TUNGETVNETLE) && !defined(OTHER_TUNGETVNETLE)
_Static_assert((uint32_t)(TUNGETVNETLE) == (uint32_t)0x800454dd, "TUNGETVNETLE");
#endif
#if defined(TUNGETVNETBE) && !defined(OTHER_TUNGETVNETBE)
_Static_assert((uint32_t)(TUNGETVNETBE) == (uint32_t)0x800454df, "TUNGETVNETBE");
#endif
#if defined(TUNGETDEVNETNS) && !defined(OTHER_TUNGETDEVNETNS)
_Static_assert((uint32_t)(TUNGETDEVNETNS) == (uint32_t)0x54e3, "TUNGETDEVNETNS");
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
#if defined(__O_SYNC) && !defined(OTHER___O_SYNC)
_Static_assert((uint32_t)(__O_SYNC) == (uint32_t)0x100000, "__O_SYNC");
#endif
#if defined(O_DSYNC) && !defined(OTHER_O_DSYNC)
_Static_assert((uint32_t)(O_DSYNC) == (uint32_t)0x1000, "O_DSYNC");
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
#if defined(__O_TMPFILE) && !defined(OTHER___O_TMPFILE)
_Static_assert((uint32_t)(__O_TMPFILE) == (uint32_t)0x400000, "__O_TMPFILE");
#endif
#if defined(O_DIRECTORY) && !defined(OTHER_O_DIRECTORY)
_Static_assert((uint32_t)(O_DIRECTORY) == (uint32_t)0x10000, "O_DIRECTORY");
#endif
#if defined(FASYNC) && !defined(OTHER_FASYNC)
_Static_assert((uint32_t)(FASYNC) == (uint32_t)0x2000, "FASYNC");
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
_Static_assert((uint32_t)(IORING_ENTER_REGISTERED_RING) ==
	(uint32_t)0x10, "IORING_ENTER_REGISTERED_RING");
#endif
#if defined(IORING_SETUP_IOPOLL) && !defined(OTHER_IORING_SETUP_IOPOLL)
_Static_assert((uint32_t)(IORING_SETUP_IOPOLL) == (uint32_t)0x1, "IORING_SETUP_IOPOLL");
#endif
#if defined(IORING_SETUP_SQPOLL) && !defined(OTHER_IORING_SETUP_SQPOLL)
_Static_assert((uint32_t)(IORING_SETUP_SQPOLL) == (uint32_t)0x2, "IORING_SETUP_SQPOLL");
#endif
#if defined(IORING_SETUP_SQ_AFF) && !defined(OTHER_IORING_SETUP_SQ_AFF)
_Static_assert((uint32_t)(IORING_SETUP_SQ_AFF) == (uint32_t)0x4, "IORING_SETUP_SQ_AFF");
#endif
#if defined(IORING_SETUP_CQSIZE) && !defined(OTHER_IORING_SETUP_CQSIZE)
_Static_assert((uint32_t)(IORING_SETUP_CQSIZE) == (uint32_t)0x8, "IORING_SETUP_CQSIZE");
#endif
#if defined(IORING_SETUP_CLAMP) && !defined(OTHER_IORING_SETUP_CLAMP)
_Static_assert((uint32_t)(IORING_SETUP_CLAMP) == (uint32_t)0x10, "IORING_SETUP_CLAMP");
#endif
#if defined(IORING_SETUP_ATTACH_WQ) && !defined(OTHER_IORING_SETUP_ATTACH_WQ)
_Static_assert((uint32_t)(IORING_SETUP_ATTACH_WQ) == (uint32_t)0x20, "IORING_SETUP_ATTACH_WQ");
#endif
#if defined(IORING_SETUP_R_DISABLED) && !defined(OTHER_IORING_SETUP_R_DISABLED)
_Static_assert((uint32_t)(IORING_SETUP_R_DISABLED) == (uint32_t)0x40, "IORING_SETUP_R_DISABLED");
#endif
#if defined(IORING_SETUP_SUBMIT_ALL) && !defined(OTHER_IORING_SETUP_SUBMIT_ALL)
_Static_assert((uint32_t)(IORING_SETUP_SUBMIT_ALL) == (uint32_t)0x80, "IORING_SETUP_SUBMIT_ALL");
#endif
#if defined(IORING_SETUP_COOP_TASKRUN) && !defined(OTHER_IORING_SETUP_COOP_TASKRUN)
_Static_assert((uint32_t)(IORING_SETUP_COOP_TASKRUN) ==
	(uint32_t)0x100, "IORING_SETUP_COOP_TASKRUN");
#endif
#if defined(IORING_SETUP_TASKRUN_FLAG) && !defined(OTHER_IORING_SETUP_TASKRUN_FLAG)
_Static_assert((uint32_t)(IORING_SETUP_TASKRUN_FLAG) ==
	(uint32_t)0x200, "IORING_SETUP_TASKRUN_FLAG");
#endif
#if defined(IORING_SETUP_SQE128) && !defined(OTHER_IORING_SETUP_SQE128)
_Static_assert((uint32_t)(IORING_SETUP_SQE128) == (uint32_t)0x400, "IORING_SETUP_SQE128");
#endif
#if defined(IORING_SETUP_CQE32) && !defined(OTHER_IORING_SETUP_CQE32)
_Static_assert((uint32_t)(IORING_SETUP_CQE32) == (uint32_t)0x800, "IORING_SETUP_CQE32");
#endif
#if defined(IORING_SETUP_SINGLE_ISSUER) && !defined(OTHER_IORING_SETUP_SINGLE_ISSUER)
_Static_assert((uint32_t)(IORING_SETUP_SINGLE_ISSUER) ==
	(uint32_t)0x1000, "IORING_SETUP_SINGLE_ISSUER");
#endif
#if defined(IORING_SETUP_DEFER_TASKRUN) && !defined(OTHER_IORING_SETUP_DEFER_TASKRUN)
_Static_assert((uint32_t)(IORING_SETUP_DEFER_TASKRUN) ==
	(uint32_t)0x2000, "IORING_SETUP_DEFER_TASKRUN");
#endif
#if defined(IORING_SETUP_NO_MMAP) && !defined(OTHER_IORING_SETUP_NO_MMAP)
_Static_assert((uint32_t)(IORING_SETUP_NO_MMAP) == (uint32_t)0x4000, "IORING_SETUP_NO_MMAP");
#endif
#if defined(IORING_SETUP_REGISTERED_FD_ONLY) && !defined(OTHER_IORING_SETUP_REGISTERED_FD_ONLY)
_Static_assert((uint32_t)(IORING_SETUP_REGISTERED_FD_ONLY) ==
	(uint32_t)0x8000, "IORING_SETUP_REGISTERED_FD_ONLY");
#endif
#if defined(IORING_SETUP_NO_SQARRAY) && !defined(OTHER_IORING_SETUP_NO_SQARRAY)
_Static_assert((uint32_t)(IORING_SETUP_NO_SQARRAY) == (uint32_t)0x10000, "IORING_SETUP_NO_SQARRAY");
#endif
#if defined(IORING_FEAT_SINGLE_MMAP) && !defined(OTHER_IORING_FEAT_SINGLE_MMAP)
_Static_assert((uint32_t)(IORING_FEAT_SINGLE_MMAP) == (uint32_t)0x1, "IORING_FEAT_SINGLE_MMAP");
#endif
#if defined(IORING_FEAT_NODROP) && !defined(OTHER_IORING_FEAT_NODROP)
_Static_assert((uint32_t)(IORING_FEAT_NODROP) == (uint32_t)0x2, "IORING_FEAT_NODROP");
#endif
#if defined(IORING_FEAT_SUBMIT_STABLE) && !defined(OTHER_IORING_FEAT_SUBMIT_STABLE)
_Static_assert((uint32_t)(IORING_FEAT_SUBMIT_STABLE) == (uint32_t)0x4, "IORING_FEAT_SUBMIT_STABLE");
#endif
#if defined(IORING_FEAT_RW_CUR_POS) && !defined(OTHER_IORING_FEAT_RW_CUR_POS)
_Static_assert((uint32_t)(IORING_FEAT_RW_CUR_POS) == (uint32_t)0x8, "IORING_FEAT_RW_CUR_POS");
#endif
#if defined(IORING_FEAT_CUR_PERSONALITY) && !defined(OTHER_IORING_FEAT_CUR_PERSONALITY)
_Static_assert((uint32_t)(IORING_FEAT_CUR_PERSONALITY) ==
	(uint32_t)0x10, "IORING_FEAT_CUR_PERSONALITY");
#endif
#if defined(IORING_FEAT_FAST_POLL) && !defined(OTHER_IORING_FEAT_FAST_POLL)
_Static_assert((uint32_t)(IORING_FEAT_FAST_POLL) == (uint32_t)0x20, "IORING_FEAT_FAST_POLL");
#endif
#if defined(IORING_FEAT_POLL_32BITS) && !defined(OTHER_IORING_FEAT_POLL_32BITS)
_Static_assert((uint32_t)(IORING_FEAT_POLL_32BITS) == (uint32_t)0x40, "IORING_FEAT_POLL_32BITS");
#endif
#if defined(IORING_FEAT_SQPOLL_NONFIXED) && !defined(OTHER_IORING_FEAT_SQPOLL_NONFIXED)
_Static_assert((uint32_t)(IORING_FEAT_SQPOLL_NONFIXED) ==
	(uint32_t)0x80, "IORING_FEAT_SQPOLL_NONFIXED");
#endif
#if defined(IORING_FEAT_EXT_ARG) && !defined(OTHER_IORING_FEAT_EXT_ARG)
_Static_assert((uint32_t)(IORING_FEAT_EXT_ARG) == (uint32_t)0x100, "IORING_FEAT_EXT_ARG");
#endif
#if defined(IORING_FEAT_NATIVE_WORKERS) && !defined(OTHER_IORING_FEAT_NATIVE_WORKERS)
_Static_assert((uint32_t)(IORING_FEAT_NATIVE_WORKERS) ==
	(uint32_t)0x200, "IORING_FEAT_NATIVE_WORKERS");
#endif
#if defined(IORING_FEAT_RSRC_TAGS) && !defined(OTHER_IORING_FEAT_RSRC_TAGS)
_Static_assert((uint32_t)(IORING_FEAT_RSRC_TAGS) == (uint32_t)0x400, "IORING_FEAT_RSRC_TAGS");
#endif
#if defined(IORING_FEAT_CQE_SKIP) && !defined(OTHER_IORING_FEAT_CQE_SKIP)
_Static_assert((uint32_t)(IORING_FEAT_CQE_SKIP) == (uint32_t)0x800, "IORING_FEAT_CQE_SKIP");
#endif
#if defined(IORING_FEAT_LINKED_FILE) && !defined(OTHER_IORING_FEAT_LINKED_FILE)
_Static_assert((uint32_t)(IORING_FEAT_LINKED_FILE) == (uint32_t)0x1000, "IORING_FEAT_LINKED_FILE");
#endif
#if defined(IORING_FEAT_REG_REG_RING) && !defined(OTHER_IORING_FEAT_REG_REG_RING)
_Static_assert((uint32_t)(IORING_FEAT_REG_REG_RING) ==
	(uint32_t)0x2000, "IORING_FEAT_REG_REG_RING");
#endif
#if defined(IORING_FEAT_RECVSEND_BUNDLE) && !defined(OTHER_IORING_FEAT_RECVSEND_BUNDLE)
_Static_assert((uint32_t)(IORING_FEAT_RECVSEND_BUNDLE) ==
	(uint32_t)0x4000, "IORING_FEAT_RECVSEND_BUNDLE");
#endif
#if defined(IORING_FEAT_MIN_TIMEOUT) && !defined(OTHER_IORING_FEAT_MIN_TIMEOUT)
_Static_assert((uint32_t)(IORING_FEAT_MIN_TIMEOUT) == (uint32_t)0x8000, "IORING_FEAT_MIN_TIMEOUT");
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
#if defined(WSTOPPED) && !defined(OTHER_WSTOPPED)
_Static_assert((uint32_t)(WSTOPPED) == (uint32_t)0x2, "WSTOPPED");
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
_Static_assert((uint32_t)(SO_SECURITY_AUTHENTICATION) ==
	(uint32_t)0x16, "SO_SECURITY_AUTHENTICATION");
#endif
#if defined(SO_SECURITY_ENCRYPTION_TRANSPORT) && !defined(OTHER_SO_SECURITY_ENCRYPTION_TRANSPORT)
_Static_assert((uint32_t)(SO_SECURITY_ENCRYPTION_TRANSPORT) ==
	(uint32_t)0x17, "SO_SECURITY_ENCRYPTION_TRANSPORT");
#endif
#if defined(SO_SECURITY_ENCRYPTION_NETWORK) && !defined(OTHER_SO_SECURITY_ENCRYPTION_NETWORK)
_Static_assert((uint32_t)(SO_SECURITY_ENCRYPTION_NETWORK) ==
	(uint32_t)0x18, "SO_SECURITY_ENCRYPTION_NETWORK");
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
_Static_assert((uint32_t)(IP_DROP_SOURCE_MEMBERSHIP) ==
	(uint32_t)0x28, "IP_DROP_SOURCE_MEMBERSHIP");
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
_Static_assert((uint32_t)(IPV6_ROUTER_ALERT_ISOLATE) ==
	(uint32_t)0x1e, "IPV6_ROUTER_ALERT_ISOLATE");
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
_Static_assert((uint32_t)(SCM_TIMESTAMPING_OPT_STATS) ==
	(uint32_t)0x36, "SCM_TIMESTAMPING_OPT_STATS");
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
_Static_assert((uint32_t)(ARPHRD_IEEE80211_RADIOTAP) ==
	(uint32_t)0x323, "ARPHRD_IEEE80211_RADIOTAP");
#endif
#if defined(ARPHRD_IEEE802154) && !defined(OTHER_ARPHRD_IEEE802154)
_Static_assert((uint32_t)(ARPHRD_IEEE802154) == (uint32_t)0x324, "ARPHRD_IEEE802154");
#endif
#if defined(ARPHRD_IEEE802154_MONITOR) && !defined(OTHER_ARPHRD_IEEE802154_MONITOR)
_Static_assert((uint32_t)(ARPHRD_IEEE802154_MONITOR) ==
	(uint32_t)0x325, "ARPHRD_IEEE802154_MONITOR");
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
_Static_assert((uint32_t)(IPT_SO_GET_REVISION_MATCH) ==
	(uint32_t)0x42, "IPT_SO_GET_REVISION_MATCH");
#endif
#if defined(IPT_SO_GET_REVISION_TARGET) && !defined(OTHER_IPT_SO_GET_REVISION_TARGET)
_Static_assert((uint32_t)(IPT_SO_GET_REVISION_TARGET) ==
	(uint32_t)0x43, "IPT_SO_GET_REVISION_TARGET");
#endif
#if defined(ARPT_SO_GET_INFO) && !defined(OTHER_ARPT_SO_GET_INFO)
_Static_assert((uint32_t)(ARPT_SO_GET_INFO) == (uint32_t)0x60, "ARPT_SO_GET_INFO");
#endif
#if defined(ARPT_SO_GET_ENTRIES) && !defined(OTHER_ARPT_SO_GET_ENTRIES)
_Static_assert((uint32_t)(ARPT_SO_GET_ENTRIES) == (uint32_t)0x61, "ARPT_SO_GET_ENTRIES");
#endif
#if defined(ARPT_SO_GET_REVISION_TARGET) && !defined(OTHER_ARPT_SO_GET_REVISION_TARGET)
_Static_assert((uint32_t)(ARPT_SO_GET_REVISION_TARGET) ==
	(uint32_t)0x63, "ARPT_SO_GET_REVISION_TARGET");
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
_Static_assert((uint32_t)(IP6T_SO_GET_REVISION_MATCH) ==
	(uint32_t)0x44, "IP6T_SO_GET_REVISION_MATCH");
#endif
#if defined(IP6T_SO_GET_REVISION_TARGET) && !defined(OTHER_IP6T_SO_GET_REVISION_TARGET)
_Static_assert((uint32_t)(IP6T_SO_GET_REVISION_TARGET) ==
	(uint32_t)0x45, "IP6T_SO_GET_REVISION_TARGET");
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
_Static_assert((uint32_t)(SCTP_SET_PEER_PRIMARY_ADDR) ==
	(uint32_t)0x5, "SCTP_SET_PEER_PRIMARY_ADDR");
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
_Static_assert((uint32_t)(SCTP_I_WANT_MAPPED_V4_ADDR) ==
	(uint32_t)0xc, "SCTP_I_WANT_MAPPED_V4_ADDR");
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
_Static_assert((uint32_t)(SCTP_PARTIAL_DELIVERY_POINT) ==
	(uint32_t)0x13, "SCTP_PARTIAL_DELIVERY_POINT");
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
_Static_assert((uint32_t)(SCTP_SOCKOPT_CONNECTX_OLD) ==
	(uint32_t)0x6b, "SCTP_SOCKOPT_CONNECTX_OLD");
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
_Static_assert((uint32_t)(SCTP_SOCKOPT_PEELOFF_FLAGS) ==
	(uint32_t)0x7a, "SCTP_SOCKOPT_PEELOFF_FLAGS");
#endif
#if defined(SCTP_STREAM_SCHEDULER) && !defined(OTHER_SCTP_STREAM_SCHEDULER)
_Static_assert((uint32_t)(SCTP_STREAM_SCHEDULER) == (uint32_t)0x7b, "SCTP_STREAM_SCHEDULER");
#endif
#if defined(SCTP_STREAM_SCHEDULER_VALUE) && !defined(OTHER_SCTP_STREAM_SCHEDULER_VALUE)
_Static_assert((uint32_t)(SCTP_STREAM_SCHEDULER_VALUE) ==
	(uint32_t)0x7c, "SCTP_STREAM_SCHEDULER_VALUE");
#endif
#if defined(SCTP_INTERLEAVING_SUPPORTED) && !defined(OTHER_SCTP_INTERLEAVING_SUPPORTED)
_Static_assert((uint32_t)(SCTP_INTERLEAVING_SUPPORTED) ==
	(uint32_t)0x7d, "SCTP_INTERLEAVING_SUPPORTED");
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
_Static_assert((uint32_t)(SCTP_EXPOSE_POTENTIALLY_FAILED_STATE) ==
	(uint32_t)0x83, "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE");
#endif
#if defined(SCTP_REMOTE_UDP_ENCAPS_PORT) && !defined(OTHER_SCTP_REMOTE_UDP_ENCAPS_PORT)
_Static_assert((uint32_t)(SCTP_REMOTE_UDP_ENCAPS_PORT) ==
	(uint32_t)0x84, "SCTP_REMOTE_UDP_ENCAPS_PORT");
#endif
#if defined(SCTP_PLPMTUD_PROBE_INTERVAL) && !defined(OTHER_SCTP_PLPMTUD_PROBE_INTERVAL)
_Static_assert((uint32_t)(SCTP_PLPMTUD_PROBE_INTERVAL) ==
	(uint32_t)0x85, "SCTP_PLPMTUD_PROBE_INTERVAL");
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
_Static_assert((uint32_t)(DCCP_SOCKOPT_SERVER_TIMEWAIT) ==
	(uint32_t)0x6, "DCCP_SOCKOPT_SERVER_TIMEWAIT");
#endif
#if defined(DCCP_SOCKOPT_SEND_CSCOV) && !defined(OTHER_DCCP_SOCKOPT_SEND_CSCOV)
_Static_assert((uint32_t)(DCCP_SOCKOPT_SEND_CSCOV) == (uint32_t)0xa, "DCCP_SOCKOPT_SEND_CSCOV");
#endif
#if defined(DCCP_SOCKOPT_RECV_CSCOV) && !defined(OTHER_DCCP_SOCKOPT_RECV_CSCOV)
_Static_assert((uint32_t)(DCCP_SOCKOPT_RECV_CSCOV) == (uint32_t)0xb, "DCCP_SOCKOPT_RECV_CSCOV");
#endif
#if defined(DCCP_SOCKOPT_AVAILABLE_CCIDS) && !defined(OTHER_DCCP_SOCKOPT_AVAILABLE_CCIDS)
_Static_assert((uint32_t)(DCCP_SOCKOPT_AVAILABLE_CCIDS) ==
	(uint32_t)0xc, "DCCP_SOCKOPT_AVAILABLE_CCIDS");
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
_Static_assert((uint32_t)(DCCP_SOCKOPT_QPOLICY_TXQLEN) ==
	(uint32_t)0x11, "DCCP_SOCKOPT_QPOLICY_TXQLEN");
#endif
#if defined(DCCP_SOCKOPT_CCID_RX_INFO) && !defined(OTHER_DCCP_SOCKOPT_CCID_RX_INFO)
_Static_assert((uint32_t)(DCCP_SOCKOPT_CCID_RX_INFO) ==
	(uint32_t)0x80, "DCCP_SOCKOPT_CCID_RX_INFO");
#endif
#if defined(DCCP_SOCKOPT_CCID_TX_INFO) && !defined(OTHER_DCCP_SOCKOPT_CCID_TX_INFO)
_Static_assert((uint32_t)(DCCP_SOCKOPT_CCID_TX_INFO) ==
	(uint32_t)0xc0, "DCCP_SOCKOPT_CCID_TX_INFO");
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
_Static_assert((uint32_t)(RXRPC_EXCLUSIVE_CONNECTION) ==
	(uint32_t)0x3, "RXRPC_EXCLUSIVE_CONNECTION");
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
_Static_assert((uint32_t)(SO_VM_SOCKETS_BUFFER_MIN_SIZE) ==
	(uint32_t)0x1, "SO_VM_SOCKETS_BUFFER_MIN_SIZE");
#endif
#if defined(SO_VM_SOCKETS_BUFFER_MAX_SIZE) && !defined(OTHER_SO_VM_SOCKETS_BUFFER_MAX_SIZE)
_Static_assert((uint32_t)(SO_VM_SOCKETS_BUFFER_MAX_SIZE) ==
	(uint32_t)0x2, "SO_VM_SOCKETS_BUFFER_MAX_SIZE");
#endif
#if defined(SO_VM_SOCKETS_PEER_HOST_VM_ID) && !defined(OTHER_SO_VM_SOCKETS_PEER_HOST_VM_ID)
_Static_assert((uint32_t)(SO_VM_SOCKETS_PEER_HOST_VM_ID) ==
	(uint32_t)0x3, "SO_VM_SOCKETS_PEER_HOST_VM_ID");
#endif
#if defined(SO_VM_SOCKETS_TRUSTED) && !defined(OTHER_SO_VM_SOCKETS_TRUSTED)
_Static_assert((uint32_t)(SO_VM_SOCKETS_TRUSTED) == (uint32_t)0x5, "SO_VM_SOCKETS_TRUSTED");
#endif
#if defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD) && !defined(OTHER_SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD)
_Static_assert((uint32_t)(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD) ==
	(uint32_t)0x6, "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD");
#endif
#if defined(SO_VM_SOCKETS_NONBLOCK_TXRX) && !defined(OTHER_SO_VM_SOCKETS_NONBLOCK_TXRX)
_Static_assert((uint32_t)(SO_VM_SOCKETS_NONBLOCK_TXRX) ==
	(uint32_t)0x7, "SO_VM_SOCKETS_NONBLOCK_TXRX");
#endif
#if defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW) && !defined(OTHER_SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW)
_Static_assert((uint32_t)(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW) ==
	(uint32_t)0x8, "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW");
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
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_HARDWARE) ==
	(uint32_t)0x1, "SOF_TIMESTAMPING_TX_HARDWARE");
#endif
#if defined(SOF_TIMESTAMPING_TX_SOFTWARE) && !defined(OTHER_SOF_TIMESTAMPING_TX_SOFTWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_SOFTWARE) ==
	(uint32_t)0x2, "SOF_TIMESTAMPING_TX_SOFTWARE");
#endif
#if defined(SOF_TIMESTAMPING_RX_HARDWARE) && !defined(OTHER_SOF_TIMESTAMPING_RX_HARDWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_RX_HARDWARE) ==
	(uint32_t)0x4, "SOF_TIMESTAMPING_RX_HARDWARE");
#endif
#if defined(SOF_TIMESTAMPING_RX_SOFTWARE) && !defined(OTHER_SOF_TIMESTAMPING_RX_SOFTWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_RX_SOFTWARE) ==
	(uint32_t)0x8, "SOF_TIMESTAMPING_RX_SOFTWARE");
#endif
#if defined(SOF_TIMESTAMPING_SOFTWARE) && !defined(OTHER_SOF_TIMESTAMPING_SOFTWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_SOFTWARE) ==
	(uint32_t)0x10, "SOF_TIMESTAMPING_SOFTWARE");
#endif
#if defined(SOF_TIMESTAMPING_SYS_HARDWARE) && !defined(OTHER_SOF_TIMESTAMPING_SYS_HARDWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_SYS_HARDWARE) ==
	(uint32_t)0x20, "SOF_TIMESTAMPING_SYS_HARDWARE");
#endif
#if defined(SOF_TIMESTAMPING_RAW_HARDWARE) && !defined(OTHER_SOF_TIMESTAMPING_RAW_HARDWARE)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_RAW_HARDWARE) ==
	(uint32_t)0x40, "SOF_TIMESTAMPING_RAW_HARDWARE");
#endif
#if defined(SOF_TIMESTAMPING_OPT_ID) && !defined(OTHER_SOF_TIMESTAMPING_OPT_ID)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_ID) == (uint32_t)0x80, "SOF_TIMESTAMPING_OPT_ID");
#endif
#if defined(SOF_TIMESTAMPING_TX_SCHED) && !defined(OTHER_SOF_TIMESTAMPING_TX_SCHED)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_SCHED) ==
	(uint32_t)0x100, "SOF_TIMESTAMPING_TX_SCHED");
#endif
#if defined(SOF_TIMESTAMPING_TX_ACK) && !defined(OTHER_SOF_TIMESTAMPING_TX_ACK)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_ACK) == (uint32_t)0x200, "SOF_TIMESTAMPING_TX_ACK");
#endif
#if defined(SOF_TIMESTAMPING_OPT_CMSG) && !defined(OTHER_SOF_TIMESTAMPING_OPT_CMSG)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_CMSG) ==
	(uint32_t)0x400, "SOF_TIMESTAMPING_OPT_CMSG");
#endif
#if defined(SOF_TIMESTAMPING_OPT_TSONLY) && !defined(OTHER_SOF_TIMESTAMPING_OPT_TSONLY)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_TSONLY) ==
	(uint32_t)0x800, "SOF_TIMESTAMPING_OPT_TSONLY");
#endif
#if defined(SOF_TIMESTAMPING_OPT_STATS) && !defined(OTHER_SOF_TIMESTAMPING_OPT_STATS)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_STATS) ==
	(uint32_t)0x1000, "SOF_TIMESTAMPING_OPT_STATS");
#endif
#if defined(SOF_TIMESTAMPING_OPT_PKTINFO) && !defined(OTHER_SOF_TIMESTAMPING_OPT_PKTINFO)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_PKTINFO) ==
	(uint32_t)0x2000, "SOF_TIMESTAMPING_OPT_PKTINFO");
#endif
#if defined(SOF_TIMESTAMPING_OPT_TX_SWHW) && !defined(OTHER_SOF_TIMESTAMPING_OPT_TX_SWHW)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_TX_SWHW) ==
	(uint32_t)0x4000, "SOF_TIMESTAMPING_OPT_TX_SWHW");
#endif
#if defined(SOF_TIMESTAMPING_BIND_PHC) && !defined(OTHER_SOF_TIMESTAMPING_BIND_PHC)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_BIND_PHC) ==
	(uint32_t)0x8000, "SOF_TIMESTAMPING_BIND_PHC");
#endif
#if defined(SOF_TIMESTAMPING_OPT_ID_TCP) && !defined(OTHER_SOF_TIMESTAMPING_OPT_ID_TCP)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_ID_TCP) ==
	(uint32_t)0x10000, "SOF_TIMESTAMPING_OPT_ID_TCP");
#endif
#if defined(SOF_TIMESTAMPING_OPT_RX_FILTER) && !defined(OTHER_SOF_TIMESTAMPING_OPT_RX_FILTER)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_OPT_RX_FILTER) ==
	(uint32_t)0x20000, "SOF_TIMESTAMPING_OPT_RX_FILTER");
#endif
#if defined(SOF_TIMESTAMPING_TX_RECORD_MASK) && !defined(OTHER_SOF_TIMESTAMPING_TX_RECORD_MASK)
_Static_assert((uint32_t)(SOF_TIMESTAMPING_TX_RECORD_MASK) ==
	(uint32_t)0x303, "SOF_TIMESTAMPING_TX_RECORD_MASK");
#endif
#if defined(XDP_UMEM_UNALIGNED_CHUNK_FLAG) && !defined(OTHER_XDP_UMEM_UNALIGNED_CHUNK_FLAG)
_Static_assert((uint32_t)(XDP_UMEM_UNALIGNED_CHUNK_FLAG) ==
	(uint32_t)0x1, "XDP_UMEM_UNALIGNED_CHUNK_FLAG");
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
#if defined(L2CAP_CID_A2MP) && !defined(OTHER_L2CAP_CID_A2MP)
_Static_assert((uint32_t)(L2CAP_CID_A2MP) == (uint32_t)0x3, "L2CAP_CID_A2MP");
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
_Static_assert((uint32_t)(IEEE802154_PANID_BROADCAST) ==
	(uint32_t)0xffff, "IEEE802154_PANID_BROADCAST");
#endif
#if defined(IEEE802154_ADDR_UNDEF) && !defined(OTHER_IEEE802154_ADDR_UNDEF)
_Static_assert((uint32_t)(IEEE802154_ADDR_UNDEF) == (uint32_t)0xfffe, "IEEE802154_ADDR_UNDEF");
#endif
#if defined(IEEE802154_ADDR_BROADCAST) && !defined(OTHER_IEEE802154_ADDR_BROADCAST)
_Static_assert((uint32_t)(IEEE802154_ADDR_BROADCAST) ==
	(uint32_t)0xffff, "IEEE802154_ADDR_BROADCAST");
#endif
#if defined(CRYPTO_ALG_KERN_DRIVER_ONLY) && !defined(OTHER_CRYPTO_ALG_KERN_DRIVER_ONLY)
_Static_assert((uint32_t)(CRYPTO_ALG_KERN_DRIVER_ONLY) ==
	(uint32_t)0x1000, "CRYPTO_ALG_KERN_DRIVER_ONLY");
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
#if defined(SMCPROTO_SMC) && !defined(OTHER_SMCPROTO_SMC)
_Static_assert((uint32_t)(SMCPROTO_SMC) == (uint32_t)0x0, "SMCPROTO_SMC");
#endif
#if defined(SMCPROTO_SMC6) && !defined(OTHER_SMCPROTO_SMC6)
_Static_assert((uint32_t)(SMCPROTO_SMC6) == (uint32_t)0x1, "SMCPROTO_SMC6");
#endif
#if defined(S_IFSOCK) && !defined(OTHER_S_IFSOCK)
_Static_assert((uint32_t)(S_IFSOCK) == (uint32_t)0xc000, "S_IFSOCK");
#endif
#if defined(S_IFIFO) && !defined(OTHER_S_IFIFO)
_Static_assert((uint32_t)(S_IFIFO) == (uint32_t)0x1000, "S_IFIFO");
#endif
#if defined(S_IFLNK) && !defined(OTHER_S_IFLNK)
_Static_assert((uint32_t)(S_IFLNK) == (uint32_t)0xa000, "S_IFLNK");
#endif
#if defined(S_IFREG) && !defined(OTHER_S_IFREG)
_Static_assert((uint32_t)(S_IFREG) == (uint32_t)0x8000, "S_IFREG");
#endif
#if defined(S_IFBLK) && !defined(OTHER_S_IFBLK)
_Static_assert((uint32_t)(S_IFBLK) == (uint32_t)0x6000, "S_IFBLK");
#endif
#if defined(S_IFDIR) && !defined(OTHER_S_IFDIR)
_Static_assert((uint32_t)(S_IFDIR) == (uint32_t)0x4000, "S_IFDIR");
#endif
#if defined(S_IFCHR) && !defined(OTHER_S_IFCHR)
_Static_assert((uint32_t)(S_IFCHR) == (uint32_t)0x2000, "S_IFCHR");
#endif
#if defined(DT_UNKNOWN) && !defined(OTHER_DT_UNKNOWN)
_Static_assert((uint32_t)(DT_UNKNOWN) == (uint32_t)0x0, "DT_UNKNOWN");
#endif
#if defined(DT_FIFO) && !defined(OTHER_DT_FIFO)
_Static_assert((uint32_t)(DT_FIFO) == (uint32_t)0x1, "DT_FIFO");
#endif
#if defined(DT_CHR) && !defined(OTHER_DT_CHR)
_Static_assert((uint32_t)(DT_CHR) == (uint32_t)0x2, "DT_CHR");
#endif
#if defined(DT_DIR) && !defined(OTHER_DT_DIR)
_Static_assert((uint32_t)(DT_DIR) == (uint32_t)0x4, "DT_DIR");
#endif
#if defined(DT_BLK) && !defined(OTHER_DT_BLK)
_Static_assert((uint32_t)(DT_BLK) == (uint32_t)0x6, "DT_BLK");
#endif
#if defined(DT_REG) && !defined(OTHER_DT_REG)
_Static_assert((uint32_t)(DT_REG) == (uint32_t)0x8, "DT_REG");
#endif
#if defined(DT_LNK) && !defined(OTHER_DT_LNK)
_Static_assert((uint32_t)(DT_LNK) == (uint32_t)0xa, "DT_LNK");
#endif
#if defined(DT_SOCK) && !defined(OTHER_DT_SOCK)
_Static_assert((uint32_t)(DT_SOCK) == (uint32_t)0xc, "DT_SOCK");
#endif
#if defined(DT_WHT) && !defined(OTHER_DT_WHT)
_Static_assert((uint32_t)(DT_WHT) == (uint32_t)0xe, "DT_WHT");
#endif
#if defined(STATX_ALL) && !defined(OTHER_STATX_ALL)
_Static_assert((uint32_t)(STATX_ALL) == (uint32_t)0xfff, "STATX_ALL");
#endif
#if defined(STATX_BASIC_STATS) && !defined(OTHER_STATX_BASIC_STATS)
_Static_assert((uint32_t)(STATX_BASIC_STATS) == (uint32_t)0x7ff, "STATX_BASIC_STATS");
#endif
#if defined(STATX_TYPE) && !defined(OTHER_STATX_TYPE)
_Static_assert((uint32_t)(STATX_TYPE) == (uint32_t)0x1, "STATX_TYPE");
#endif
#if defined(STATX_MODE) && !defined(OTHER_STATX_MODE)
_Static_assert((uint32_t)(STATX_MODE) == (uint32_t)0x2, "STATX_MODE");
#endif
#if defined(STATX_NLINK) && !defined(OTHER_STATX_NLINK)
_Static_assert((uint32_t)(STATX_NLINK) == (uint32_t)0x4, "STATX_NLINK");
#endif
#if defined(STATX_UID) && !defined(OTHER_STATX_UID)
_Static_assert((uint32_t)(STATX_UID) == (uint32_t)0x8, "STATX_UID");
#endif
#if defined(STATX_GID) && !defined(OTHER_STATX_GID)
_Static_assert((uint32_t)(STATX_GID) == (uint32_t)0x10, "STATX_GID");
#endif
#if defined(STATX_ATIME) && !defined(OTHER_STATX_ATIME)
_Static_assert((uint32_t)(STATX_ATIME) == (uint32_t)0x20, "STATX_ATIME");
#endif
#if defined(STATX_MTIME) && !defined(OTHER_STATX_MTIME)
_Static_assert((uint32_t)(STATX_MTIME) == (uint32_t)0x40, "STATX_MTIME");
#endif
#if defined(STATX_CTIME) && !defined(OTHER_STATX_CTIME)
_Static_assert((uint32_t)(STATX_CTIME) == (uint32_t)0x80, "STATX_CTIME");
#endif
#if defined(STATX_INO) && !defined(OTHER_STATX_INO)
_Static_assert((uint32_t)(STATX_INO) == (uint32_t)0x100, "STATX_INO");
#endif
#if defined(STATX_SIZE) && !defined(OTHER_STATX_SIZE)
_Static_assert((uint32_t)(STATX_SIZE) == (uint32_t)0x200, "STATX_SIZE");
#endif
#if defined(STATX_BLOCKS) && !defined(OTHER_STATX_BLOCKS)
_Static_assert((uint32_t)(STATX_BLOCKS) == (uint32_t)0x400, "STATX_BLOCKS");
#endif
#if defined(STATX_BTIME) && !defined(OTHER_STATX_BTIME)
_Static_assert((uint32_t)(STATX_BTIME) == (uint32_t)0x800, "STATX_BTIME");
#endif
#if defined(STATX_MNT_ID) && !defined(OTHER_STATX_MNT_ID)
_Static_assert((uint32_t)(STATX_MNT_ID) == (uint32_t)0x1000, "STATX_MNT_ID");
#endif
#if defined(STATX_DIOALIGN) && !defined(OTHER_STATX_DIOALIGN)
_Static_assert((uint32_t)(STATX_DIOALIGN) == (uint32_t)0x2000, "STATX_DIOALIGN");
#endif
#if defined(STATX_MNT_ID_UNIQUE) && !defined(OTHER_STATX_MNT_ID_UNIQUE)
_Static_assert((uint32_t)(STATX_MNT_ID_UNIQUE) == (uint32_t)0x4000, "STATX_MNT_ID_UNIQUE");
#endif
#if defined(STATX_SUBVOL) && !defined(OTHER_STATX_SUBVOL)
_Static_assert((uint32_t)(STATX_SUBVOL) == (uint32_t)0x8000, "STATX_SUBVOL");
#endif
#if defined(STATX_WRITE_ATOMIC) && !defined(OTHER_STATX_WRITE_ATOMIC)
_Static_assert((uint32_t)(STATX_WRITE_ATOMIC) == (uint32_t)0x10000, "STATX_WRITE_ATOMIC");
#endif
#if defined(STATX_ATTR_COMPRESSED) && !defined(OTHER_STATX_ATTR_COMPRESSED)
_Static_assert((uint32_t)(STATX_ATTR_COMPRESSED) == (uint32_t)0x4, "STATX_ATTR_COMPRESSED");
#endif
#if defined(STATX_ATTR_IMMUTABLE) && !defined(OTHER_STATX_ATTR_IMMUTABLE)
_Static_assert((uint32_t)(STATX_ATTR_IMMUTABLE) == (uint32_t)0x10, "STATX_ATTR_IMMUTABLE");
#endif
#if defined(STATX_ATTR_APPEND) && !defined(OTHER_STATX_ATTR_APPEND)
_Static_assert((uint32_t)(STATX_ATTR_APPEND) == (uint32_t)0x20, "STATX_ATTR_APPEND");
#endif
#if defined(STATX_ATTR_NODUMP) && !defined(OTHER_STATX_ATTR_NODUMP)
_Static_assert((uint32_t)(STATX_ATTR_NODUMP) == (uint32_t)0x40, "STATX_ATTR_NODUMP");
#endif
#if defined(STATX_ATTR_ENCRYPTED) && !defined(OTHER_STATX_ATTR_ENCRYPTED)
_Static_assert((uint32_t)(STATX_ATTR_ENCRYPTED) == (uint32_t)0x800, "STATX_ATTR_ENCRYPTED");
#endif
#if defined(STATX_ATTR_AUTOMOUNT) && !defined(OTHER_STATX_ATTR_AUTOMOUNT)
_Static_assert((uint32_t)(STATX_ATTR_AUTOMOUNT) == (uint32_t)0x1000, "STATX_ATTR_AUTOMOUNT");
#endif
#if defined(STATX_ATTR_MOUNT_ROOT) && !defined(OTHER_STATX_ATTR_MOUNT_ROOT)
_Static_assert((uint32_t)(STATX_ATTR_MOUNT_ROOT) == (uint32_t)0x2000, "STATX_ATTR_MOUNT_ROOT");
#endif
#if defined(STATX_ATTR_VERITY) && !defined(OTHER_STATX_ATTR_VERITY)
_Static_assert((uint32_t)(STATX_ATTR_VERITY) == (uint32_t)0x100000, "STATX_ATTR_VERITY");
#endif
#if defined(STATX_ATTR_DAX) && !defined(OTHER_STATX_ATTR_DAX)
_Static_assert((uint32_t)(STATX_ATTR_DAX) == (uint32_t)0x200000, "STATX_ATTR_DAX");
#endif
#if defined(STATX_ATTR_WRITE_ATOMIC) && !defined(OTHER_STATX_ATTR_WRITE_ATOMIC)
_Static_assert((uint32_t)(STATX_ATTR_WRITE_ATOMIC) ==
	(uint32_t)0x400000, "STATX_ATTR_WRITE_ATOMIC");
#endif
#if defined(FD_CLOEXEC) && !defined(OTHER_FD_CLOEXEC)
_Static_assert((uint32_t)(FD_CLOEXEC) == (uint32_t)0x1, "FD_CLOEXEC");
#endif
#if defined(F_RDLCK) && !defined(OTHER_F_RDLCK)
_Static_assert((uint32_t)(F_RDLCK) == (uint32_t)0x0, "F_RDLCK");
#endif
#if defined(F_WRLCK) && !defined(OTHER_F_WRLCK)
_Static_assert((uint32_t)(F_WRLCK) == (uint32_t)0x1, "F_WRLCK");
#endif
#if defined(F_UNLCK) && !defined(OTHER_F_UNLCK)
_Static_assert((uint32_t)(F_UNLCK) == (uint32_t)0x2, "F_UNLCK");
#endif
#if defined(F_EXLCK) && !defined(OTHER_F_EXLCK)
_Static_assert((uint32_t)(F_EXLCK) == (uint32_t)0x4, "F_EXLCK");
#endif
#if defined(F_SHLCK) && !defined(OTHER_F_SHLCK)
_Static_assert((uint32_t)(F_SHLCK) == (uint32_t)0x8, "F_SHLCK");
#endif
#if defined(_IOC_READ) && !defined(OTHER__IOC_READ)
_Static_assert((uint32_t)(_IOC_READ) == (uint32_t)0x2, "_IOC_READ");
#endif
#if defined(_IOC_WRITE) && !defined(OTHER__IOC_WRITE)
_Static_assert((uint32_t)(_IOC_WRITE) == (uint32_t)0x1, "_IOC_WRITE");
#endif
#if defined(SO_ORIGINAL_DST) && !defined(OTHER_SO_ORIGINAL_DST)
_Static_assert((uint32_t)(SO_ORIGINAL_DST) == (uint32_t)0x50, "SO_ORIGINAL_DST");
#endif
#if defined(LOOPBACK_IFINDEX) && !defined(OTHER_LOOPBACK_IFINDEX)
_Static_assert((uint32_t)(LOOPBACK_IFINDEX) == (uint32_t)0x1, "LOOPBACK_IFINDEX");
#endif
#if defined(NLMSG_NOOP) && !defined(OTHER_NLMSG_NOOP)
_Static_assert((uint32_t)(NLMSG_NOOP) == (uint32_t)0x1, "NLMSG_NOOP");
#endif
#if defined(NLMSG_ERROR) && !defined(OTHER_NLMSG_ERROR)
_Static_assert((uint32_t)(NLMSG_ERROR) == (uint32_t)0x2, "NLMSG_ERROR");
#endif
#if defined(NLMSG_DONE) && !defined(OTHER_NLMSG_DONE)
_Static_assert((uint32_t)(NLMSG_DONE) == (uint32_t)0x3, "NLMSG_DONE");
#endif
#if defined(NLMSG_OVERRUN) && !defined(OTHER_NLMSG_OVERRUN)
_Static_assert((uint32_t)(NLMSG_OVERRUN) == (uint32_t)0x4, "NLMSG_OVERRUN");
#endif
#if defined(NLM_F_REQUEST) && !defined(OTHER_NLM_F_REQUEST)
_Static_assert((uint32_t)(NLM_F_REQUEST) == (uint32_t)0x1, "NLM_F_REQUEST");
#endif
#if defined(NLM_F_MULTI) && !defined(OTHER_NLM_F_MULTI)
_Static_assert((uint32_t)(NLM_F_MULTI) == (uint32_t)0x2, "NLM_F_MULTI");
#endif
#if defined(NLM_F_ACK) && !defined(OTHER_NLM_F_ACK)
_Static_assert((uint32_t)(NLM_F_ACK) == (uint32_t)0x4, "NLM_F_ACK");
#endif
#if defined(NLM_F_ECHO) && !defined(OTHER_NLM_F_ECHO)
_Static_assert((uint32_t)(NLM_F_ECHO) == (uint32_t)0x8, "NLM_F_ECHO");
#endif
#if defined(NLM_F_DUMP_INTR) && !defined(OTHER_NLM_F_DUMP_INTR)
_Static_assert((uint32_t)(NLM_F_DUMP_INTR) == (uint32_t)0x10, "NLM_F_DUMP_INTR");
#endif
#if defined(NLM_F_DUMP_FILTERED) && !defined(OTHER_NLM_F_DUMP_FILTERED)
_Static_assert((uint32_t)(NLM_F_DUMP_FILTERED) == (uint32_t)0x20, "NLM_F_DUMP_FILTERED");
#endif
#if defined(NLM_F_DUMP) && !defined(OTHER_NLM_F_DUMP)
_Static_assert((uint32_t)(NLM_F_DUMP) == (uint32_t)0x300, "NLM_F_DUMP");
#endif
#if defined(NLM_F_ROOT) && !defined(OTHER_NLM_F_ROOT)
_Static_assert((uint32_t)(NLM_F_ROOT) == (uint32_t)0x100, "NLM_F_ROOT");
#endif
#if defined(NLM_F_MATCH) && !defined(OTHER_NLM_F_MATCH)
_Static_assert((uint32_t)(NLM_F_MATCH) == (uint32_t)0x200, "NLM_F_MATCH");
#endif
#if defined(NLM_F_ATOMIC) && !defined(OTHER_NLM_F_ATOMIC)
_Static_assert((uint32_t)(NLM_F_ATOMIC) == (uint32_t)0x400, "NLM_F_ATOMIC");
#endif
#if defined(NLM_F_REPLACE) && !defined(OTHER_NLM_F_REPLACE)
_Static_assert((uint32_t)(NLM_F_REPLACE) == (uint32_t)0x100, "NLM_F_REPLACE");
#endif
#if defined(NLM_F_EXCL) && !defined(OTHER_NLM_F_EXCL)
_Static_assert((uint32_t)(NLM_F_EXCL) == (uint32_t)0x200, "NLM_F_EXCL");
#endif
#if defined(NLM_F_CREATE) && !defined(OTHER_NLM_F_CREATE)
_Static_assert((uint32_t)(NLM_F_CREATE) == (uint32_t)0x400, "NLM_F_CREATE");
#endif
#if defined(NLM_F_APPEND) && !defined(OTHER_NLM_F_APPEND)
_Static_assert((uint32_t)(NLM_F_APPEND) == (uint32_t)0x800, "NLM_F_APPEND");
#endif
#if defined(NLM_F_NONREC) && !defined(OTHER_NLM_F_NONREC)
_Static_assert((uint32_t)(NLM_F_NONREC) == (uint32_t)0x100, "NLM_F_NONREC");
#endif
#if defined(NLM_F_BULK) && !defined(OTHER_NLM_F_BULK)
_Static_assert((uint32_t)(NLM_F_BULK) == (uint32_t)0x200, "NLM_F_BULK");
#endif
#if defined(NLM_F_CAPPED) && !defined(OTHER_NLM_F_CAPPED)
_Static_assert((uint32_t)(NLM_F_CAPPED) == (uint32_t)0x100, "NLM_F_CAPPED");
#endif
#if defined(NLM_F_ACK_TLVS) && !defined(OTHER_NLM_F_ACK_TLVS)
_Static_assert((uint32_t)(NLM_F_ACK_TLVS) == (uint32_t)0x200, "NLM_F_ACK_TLVS");
#endif
#if defined(NLMSGERR_ATTR_UNUSED) && !defined(OTHER_NLMSGERR_ATTR_UNUSED)
_Static_assert((uint32_t)(NLMSGERR_ATTR_UNUSED) == (uint32_t)0x0, "NLMSGERR_ATTR_UNUSED");
#endif
#if defined(NLMSGERR_ATTR_MSG) && !defined(OTHER_NLMSGERR_ATTR_MSG)
_Static_assert((uint32_t)(NLMSGERR_ATTR_MSG) == (uint32_t)0x1, "NLMSGERR_ATTR_MSG");
#endif
#if defined(NLMSGERR_ATTR_OFFS) && !defined(OTHER_NLMSGERR_ATTR_OFFS)
_Static_assert((uint32_t)(NLMSGERR_ATTR_OFFS) == (uint32_t)0x2, "NLMSGERR_ATTR_OFFS");
#endif
#if defined(NLMSGERR_ATTR_COOKIE) && !defined(OTHER_NLMSGERR_ATTR_COOKIE)
_Static_assert((uint32_t)(NLMSGERR_ATTR_COOKIE) == (uint32_t)0x3, "NLMSGERR_ATTR_COOKIE");
#endif
#if defined(NLMSGERR_ATTR_POLICY) && !defined(OTHER_NLMSGERR_ATTR_POLICY)
_Static_assert((uint32_t)(NLMSGERR_ATTR_POLICY) == (uint32_t)0x4, "NLMSGERR_ATTR_POLICY");
#endif
#if defined(NLMSGERR_ATTR_MISS_TYPE) && !defined(OTHER_NLMSGERR_ATTR_MISS_TYPE)
_Static_assert((uint32_t)(NLMSGERR_ATTR_MISS_TYPE) == (uint32_t)0x5, "NLMSGERR_ATTR_MISS_TYPE");
#endif
#if defined(NLMSGERR_ATTR_MISS_NEST) && !defined(OTHER_NLMSGERR_ATTR_MISS_NEST)
_Static_assert((uint32_t)(NLMSGERR_ATTR_MISS_NEST) == (uint32_t)0x6, "NLMSGERR_ATTR_MISS_NEST");
#endif
#if defined(NLA_F_NESTED) && !defined(OTHER_NLA_F_NESTED)
_Static_assert((uint32_t)(NLA_F_NESTED) == (uint32_t)0x8000, "NLA_F_NESTED");
#endif
#if defined(NLA_F_NET_BYTEORDER) && !defined(OTHER_NLA_F_NET_BYTEORDER)
_Static_assert((uint32_t)(NLA_F_NET_BYTEORDER) == (uint32_t)0x4000, "NLA_F_NET_BYTEORDER");
#endif
#if defined(RTM_NEWLINK) && !defined(OTHER_RTM_NEWLINK)
_Static_assert((uint32_t)(RTM_NEWLINK) == (uint32_t)0x10, "RTM_NEWLINK");
#endif
#if defined(RTM_NEWADDR) && !defined(OTHER_RTM_NEWADDR)
_Static_assert((uint32_t)(RTM_NEWADDR) == (uint32_t)0x14, "RTM_NEWADDR");
#endif
#if defined(RTM_NEWROUTE) && !defined(OTHER_RTM_NEWROUTE)
_Static_assert((uint32_t)(RTM_NEWROUTE) == (uint32_t)0x18, "RTM_NEWROUTE");
#endif
#if defined(RTM_NEWNEIGH) && !defined(OTHER_RTM_NEWNEIGH)
_Static_assert((uint32_t)(RTM_NEWNEIGH) == (uint32_t)0x1c, "RTM_NEWNEIGH");
#endif
#if defined(RTM_NEWRULE) && !defined(OTHER_RTM_NEWRULE)
_Static_assert((uint32_t)(RTM_NEWRULE) == (uint32_t)0x20, "RTM_NEWRULE");
#endif
#if defined(RTM_NEWQDISC) && !defined(OTHER_RTM_NEWQDISC)
_Static_assert((uint32_t)(RTM_NEWQDISC) == (uint32_t)0x24, "RTM_NEWQDISC");
#endif
#if defined(RTM_NEWTCLASS) && !defined(OTHER_RTM_NEWTCLASS)
_Static_assert((uint32_t)(RTM_NEWTCLASS) == (uint32_t)0x28, "RTM_NEWTCLASS");
#endif
#if defined(RTM_NEWTFILTER) && !defined(OTHER_RTM_NEWTFILTER)
_Static_assert((uint32_t)(RTM_NEWTFILTER) == (uint32_t)0x2c, "RTM_NEWTFILTER");
#endif
#if defined(RTM_NEWACTION) && !defined(OTHER_RTM_NEWACTION)
_Static_assert((uint32_t)(RTM_NEWACTION) == (uint32_t)0x30, "RTM_NEWACTION");
#endif
#if defined(RTM_NEWPREFIX) && !defined(OTHER_RTM_NEWPREFIX)
_Static_assert((uint32_t)(RTM_NEWPREFIX) == (uint32_t)0x34, "RTM_NEWPREFIX");
#endif
#if defined(RTM_NEWNEIGHTBL) && !defined(OTHER_RTM_NEWNEIGHTBL)
_Static_assert((uint32_t)(RTM_NEWNEIGHTBL) == (uint32_t)0x40, "RTM_NEWNEIGHTBL");
#endif
#if defined(RTM_NEWNDUSEROPT) && !defined(OTHER_RTM_NEWNDUSEROPT)
_Static_assert((uint32_t)(RTM_NEWNDUSEROPT) == (uint32_t)0x44, "RTM_NEWNDUSEROPT");
#endif
#if defined(RTM_NEWADDRLABEL) && !defined(OTHER_RTM_NEWADDRLABEL)
_Static_assert((uint32_t)(RTM_NEWADDRLABEL) == (uint32_t)0x48, "RTM_NEWADDRLABEL");
#endif
#if defined(RTM_NEWNETCONF) && !defined(OTHER_RTM_NEWNETCONF)
_Static_assert((uint32_t)(RTM_NEWNETCONF) == (uint32_t)0x50, "RTM_NEWNETCONF");
#endif
#if defined(RTM_NEWMDB) && !defined(OTHER_RTM_NEWMDB)
_Static_assert((uint32_t)(RTM_NEWMDB) == (uint32_t)0x54, "RTM_NEWMDB");
#endif
#if defined(RTM_NEWNSID) && !defined(OTHER_RTM_NEWNSID)
_Static_assert((uint32_t)(RTM_NEWNSID) == (uint32_t)0x58, "RTM_NEWNSID");
#endif
#if defined(RTM_NEWSTATS) && !defined(OTHER_RTM_NEWSTATS)
_Static_assert((uint32_t)(RTM_NEWSTATS) == (uint32_t)0x5c, "RTM_NEWSTATS");
#endif
#if defined(RTM_NEWCACHEREPORT) && !defined(OTHER_RTM_NEWCACHEREPORT)
_Static_assert((uint32_t)(RTM_NEWCACHEREPORT) == (uint32_t)0x60, "RTM_NEWCACHEREPORT");
#endif
#if defined(RTM_NEWCHAIN) && !defined(OTHER_RTM_NEWCHAIN)
_Static_assert((uint32_t)(RTM_NEWCHAIN) == (uint32_t)0x64, "RTM_NEWCHAIN");
#endif
#if defined(RTM_NEWNEXTHOP) && !defined(OTHER_RTM_NEWNEXTHOP)
_Static_assert((uint32_t)(RTM_NEWNEXTHOP) == (uint32_t)0x68, "RTM_NEWNEXTHOP");
#endif
#if defined(RTM_NEWLINKPROP) && !defined(OTHER_RTM_NEWLINKPROP)
_Static_assert((uint32_t)(RTM_NEWLINKPROP) == (uint32_t)0x6c, "RTM_NEWLINKPROP");
#endif
#if defined(RTM_NEWVLAN) && !defined(OTHER_RTM_NEWVLAN)
_Static_assert((uint32_t)(RTM_NEWVLAN) == (uint32_t)0x70, "RTM_NEWVLAN");
#endif
#if defined(RTM_NEWNEXTHOPBUCKET) && !defined(OTHER_RTM_NEWNEXTHOPBUCKET)
_Static_assert((uint32_t)(RTM_NEWNEXTHOPBUCKET) == (uint32_t)0x74, "RTM_NEWNEXTHOPBUCKET");
#endif
#if defined(RTM_NEWTUNNEL) && !defined(OTHER_RTM_NEWTUNNEL)
_Static_assert((uint32_t)(RTM_NEWTUNNEL) == (uint32_t)0x78, "RTM_NEWTUNNEL");
#endif
#if defined(RTM_DELLINK) && !defined(OTHER_RTM_DELLINK)
_Static_assert((uint32_t)(RTM_DELLINK) == (uint32_t)0x11, "RTM_DELLINK");
#endif
#if defined(RTM_DELADDR) && !defined(OTHER_RTM_DELADDR)
_Static_assert((uint32_t)(RTM_DELADDR) == (uint32_t)0x15, "RTM_DELADDR");
#endif
#if defined(RTM_DELROUTE) && !defined(OTHER_RTM_DELROUTE)
_Static_assert((uint32_t)(RTM_DELROUTE) == (uint32_t)0x19, "RTM_DELROUTE");
#endif
#if defined(RTM_DELNEIGH) && !defined(OTHER_RTM_DELNEIGH)
_Static_assert((uint32_t)(RTM_DELNEIGH) == (uint32_t)0x1d, "RTM_DELNEIGH");
#endif
#if defined(RTM_DELRULE) && !defined(OTHER_RTM_DELRULE)
_Static_assert((uint32_t)(RTM_DELRULE) == (uint32_t)0x21, "RTM_DELRULE");
#endif
#if defined(RTM_DELQDISC) && !defined(OTHER_RTM_DELQDISC)
_Static_assert((uint32_t)(RTM_DELQDISC) == (uint32_t)0x25, "RTM_DELQDISC");
#endif
#if defined(RTM_DELTCLASS) && !defined(OTHER_RTM_DELTCLASS)
_Static_assert((uint32_t)(RTM_DELTCLASS) == (uint32_t)0x29, "RTM_DELTCLASS");
#endif
#if defined(RTM_DELTFILTER) && !defined(OTHER_RTM_DELTFILTER)
_Static_assert((uint32_t)(RTM_DELTFILTER) == (uint32_t)0x2d, "RTM_DELTFILTER");
#endif
#if defined(RTM_DELACTION) && !defined(OTHER_RTM_DELACTION)
_Static_assert((uint32_t)(RTM_DELACTION) == (uint32_t)0x31, "RTM_DELACTION");
#endif
#if defined(RTM_DELADDRLABEL) && !defined(OTHER_RTM_DELADDRLABEL)
_Static_assert((uint32_t)(RTM_DELADDRLABEL) == (uint32_t)0x49, "RTM_DELADDRLABEL");
#endif
#if defined(RTM_DELNETCONF) && !defined(OTHER_RTM_DELNETCONF)
_Static_assert((uint32_t)(RTM_DELNETCONF) == (uint32_t)0x51, "RTM_DELNETCONF");
#endif
#if defined(RTM_DELMDB) && !defined(OTHER_RTM_DELMDB)
_Static_assert((uint32_t)(RTM_DELMDB) == (uint32_t)0x55, "RTM_DELMDB");
#endif
#if defined(RTM_DELNSID) && !defined(OTHER_RTM_DELNSID)
_Static_assert((uint32_t)(RTM_DELNSID) == (uint32_t)0x59, "RTM_DELNSID");
#endif
#if defined(RTM_DELCHAIN) && !defined(OTHER_RTM_DELCHAIN)
_Static_assert((uint32_t)(RTM_DELCHAIN) == (uint32_t)0x65, "RTM_DELCHAIN");
#endif
#if defined(RTM_DELNEXTHOP) && !defined(OTHER_RTM_DELNEXTHOP)
_Static_assert((uint32_t)(RTM_DELNEXTHOP) == (uint32_t)0x69, "RTM_DELNEXTHOP");
#endif
#if defined(RTM_DELLINKPROP) && !defined(OTHER_RTM_DELLINKPROP)
_Static_assert((uint32_t)(RTM_DELLINKPROP) == (uint32_t)0x6d, "RTM_DELLINKPROP");
#endif
#if defined(RTM_DELVLAN) && !defined(OTHER_RTM_DELVLAN)
_Static_assert((uint32_t)(RTM_DELVLAN) == (uint32_t)0x71, "RTM_DELVLAN");
#endif
#if defined(RTM_DELNEXTHOPBUCKET) && !defined(OTHER_RTM_DELNEXTHOPBUCKET)
_Static_assert((uint32_t)(RTM_DELNEXTHOPBUCKET) == (uint32_t)0x75, "RTM_DELNEXTHOPBUCKET");
#endif
#if defined(RTM_DELTUNNEL) && !defined(OTHER_RTM_DELTUNNEL)
_Static_assert((uint32_t)(RTM_DELTUNNEL) == (uint32_t)0x79, "RTM_DELTUNNEL");
#endif
#if defined(RTM_GETLINK) && !defined(OTHER_RTM_GETLINK)
_Static_assert((uint32_t)(RTM_GETLINK) == (uint32_t)0x12, "RTM_GETLINK");
#endif
#if defined(RTM_GETADDR) && !defined(OTHER_RTM_GETADDR)
_Static_assert((uint32_t)(RTM_GETADDR) == (uint32_t)0x16, "RTM_GETADDR");
#endif
#if defined(RTM_GETROUTE) && !defined(OTHER_RTM_GETROUTE)
_Static_assert((uint32_t)(RTM_GETROUTE) == (uint32_t)0x1a, "RTM_GETROUTE");
#endif
#if defined(RTM_GETNEIGH) && !defined(OTHER_RTM_GETNEIGH)
_Static_assert((uint32_t)(RTM_GETNEIGH) == (uint32_t)0x1e, "RTM_GETNEIGH");
#endif
#if defined(RTM_GETRULE) && !defined(OTHER_RTM_GETRULE)
_Static_assert((uint32_t)(RTM_GETRULE) == (uint32_t)0x22, "RTM_GETRULE");
#endif
#if defined(RTM_GETQDISC) && !defined(OTHER_RTM_GETQDISC)
_Static_assert((uint32_t)(RTM_GETQDISC) == (uint32_t)0x26, "RTM_GETQDISC");
#endif
#if defined(RTM_GETTCLASS) && !defined(OTHER_RTM_GETTCLASS)
_Static_assert((uint32_t)(RTM_GETTCLASS) == (uint32_t)0x2a, "RTM_GETTCLASS");
#endif
#if defined(RTM_GETTFILTER) && !defined(OTHER_RTM_GETTFILTER)
_Static_assert((uint32_t)(RTM_GETTFILTER) == (uint32_t)0x2e, "RTM_GETTFILTER");
#endif
#if defined(RTM_GETACTION) && !defined(OTHER_RTM_GETACTION)
_Static_assert((uint32_t)(RTM_GETACTION) == (uint32_t)0x32, "RTM_GETACTION");
#endif
#if defined(RTM_GETMULTICAST) && !defined(OTHER_RTM_GETMULTICAST)
_Static_assert((uint32_t)(RTM_GETMULTICAST) == (uint32_t)0x3a, "RTM_GETMULTICAST");
#endif
#if defined(RTM_GETANYCAST) && !defined(OTHER_RTM_GETANYCAST)
_Static_assert((uint32_t)(RTM_GETANYCAST) == (uint32_t)0x3e, "RTM_GETANYCAST");
#endif
#if defined(RTM_GETNEIGHTBL) && !defined(OTHER_RTM_GETNEIGHTBL)
_Static_assert((uint32_t)(RTM_GETNEIGHTBL) == (uint32_t)0x42, "RTM_GETNEIGHTBL");
#endif
#if defined(RTM_GETADDRLABEL) && !defined(OTHER_RTM_GETADDRLABEL)
_Static_assert((uint32_t)(RTM_GETADDRLABEL) == (uint32_t)0x4a, "RTM_GETADDRLABEL");
#endif
#if defined(RTM_GETDCB) && !defined(OTHER_RTM_GETDCB)
_Static_assert((uint32_t)(RTM_GETDCB) == (uint32_t)0x4e, "RTM_GETDCB");
#endif
#if defined(RTM_GETNETCONF) && !defined(OTHER_RTM_GETNETCONF)
_Static_assert((uint32_t)(RTM_GETNETCONF) == (uint32_t)0x52, "RTM_GETNETCONF");
#endif
#if defined(RTM_GETMDB) && !defined(OTHER_RTM_GETMDB)
_Static_assert((uint32_t)(RTM_GETMDB) == (uint32_t)0x56, "RTM_GETMDB");
#endif
#if defined(RTM_GETNSID) && !defined(OTHER_RTM_GETNSID)
_Static_assert((uint32_t)(RTM_GETNSID) == (uint32_t)0x5a, "RTM_GETNSID");
#endif
#if defined(RTM_GETSTATS) && !defined(OTHER_RTM_GETSTATS)
_Static_assert((uint32_t)(RTM_GETSTATS) == (uint32_t)0x5e, "RTM_GETSTATS");
#endif
#if defined(RTM_GETCHAIN) && !defined(OTHER_RTM_GETCHAIN)
_Static_assert((uint32_t)(RTM_GETCHAIN) == (uint32_t)0x66, "RTM_GETCHAIN");
#endif
#if defined(RTM_GETNEXTHOP) && !defined(OTHER_RTM_GETNEXTHOP)
_Static_assert((uint32_t)(RTM_GETNEXTHOP) == (uint32_t)0x6a, "RTM_GETNEXTHOP");
#endif
#if defined(RTM_GETLINKPROP) && !defined(OTHER_RTM_GETLINKPROP)
_Static_assert((uint32_t)(RTM_GETLINKPROP) == (uint32_t)0x6e, "RTM_GETLINKPROP");
#endif
#if defined(RTM_GETVLAN) && !defined(OTHER_RTM_GETVLAN)
_Static_assert((uint32_t)(RTM_GETVLAN) == (uint32_t)0x72, "RTM_GETVLAN");
#endif
#if defined(RTM_GETNEXTHOPBUCKET) && !defined(OTHER_RTM_GETNEXTHOPBUCKET)
_Static_assert((uint32_t)(RTM_GETNEXTHOPBUCKET) == (uint32_t)0x76, "RTM_GETNEXTHOPBUCKET");
#endif
#if defined(RTM_GETTUNNEL) && !defined(OTHER_RTM_GETTUNNEL)
_Static_assert((uint32_t)(RTM_GETTUNNEL) == (uint32_t)0x7a, "RTM_GETTUNNEL");
#endif
#if defined(RTM_SETLINK) && !defined(OTHER_RTM_SETLINK)
_Static_assert((uint32_t)(RTM_SETLINK) == (uint32_t)0x13, "RTM_SETLINK");
#endif
#if defined(RTM_SETNEIGHTBL) && !defined(OTHER_RTM_SETNEIGHTBL)
_Static_assert((uint32_t)(RTM_SETNEIGHTBL) == (uint32_t)0x43, "RTM_SETNEIGHTBL");
#endif
#if defined(RTM_SETDCB) && !defined(OTHER_RTM_SETDCB)
_Static_assert((uint32_t)(RTM_SETDCB) == (uint32_t)0x4f, "RTM_SETDCB");
#endif
#if defined(RTM_SETSTATS) && !defined(OTHER_RTM_SETSTATS)
_Static_assert((uint32_t)(RTM_SETSTATS) == (uint32_t)0x5f, "RTM_SETSTATS");
#endif
#if defined(IFF_UP) && !defined(OTHER_IFF_UP)
_Static_assert((uint32_t)(IFF_UP) == (uint32_t)0x1, "IFF_UP");
#endif
#if defined(IFF_BROADCAST) && !defined(OTHER_IFF_BROADCAST)
_Static_assert((uint32_t)(IFF_BROADCAST) == (uint32_t)0x2, "IFF_BROADCAST");
#endif
#if defined(IFF_DEBUG) && !defined(OTHER_IFF_DEBUG)
_Static_assert((uint32_t)(IFF_DEBUG) == (uint32_t)0x4, "IFF_DEBUG");
#endif
#if defined(IFF_LOOPBACK) && !defined(OTHER_IFF_LOOPBACK)
_Static_assert((uint32_t)(IFF_LOOPBACK) == (uint32_t)0x8, "IFF_LOOPBACK");
#endif
#if defined(IFF_POINTOPOINT) && !defined(OTHER_IFF_POINTOPOINT)
_Static_assert((uint32_t)(IFF_POINTOPOINT) == (uint32_t)0x10, "IFF_POINTOPOINT");
#endif
#if defined(IFF_NOTRAILERS) && !defined(OTHER_IFF_NOTRAILERS)
_Static_assert((uint32_t)(IFF_NOTRAILERS) == (uint32_t)0x20, "IFF_NOTRAILERS");
#endif
#if defined(IFF_RUNNING) && !defined(OTHER_IFF_RUNNING)
_Static_assert((uint32_t)(IFF_RUNNING) == (uint32_t)0x40, "IFF_RUNNING");
#endif
#if defined(IFF_NOARP) && !defined(OTHER_IFF_NOARP)
_Static_assert((uint32_t)(IFF_NOARP) == (uint32_t)0x80, "IFF_NOARP");
#endif
#if defined(IFF_PROMISC) && !defined(OTHER_IFF_PROMISC)
_Static_assert((uint32_t)(IFF_PROMISC) == (uint32_t)0x100, "IFF_PROMISC");
#endif
#if defined(IFF_ALLMULTI) && !defined(OTHER_IFF_ALLMULTI)
_Static_assert((uint32_t)(IFF_ALLMULTI) == (uint32_t)0x200, "IFF_ALLMULTI");
#endif
#if defined(IFF_MASTER) && !defined(OTHER_IFF_MASTER)
_Static_assert((uint32_t)(IFF_MASTER) == (uint32_t)0x400, "IFF_MASTER");
#endif
#if defined(IFF_SLAVE) && !defined(OTHER_IFF_SLAVE)
_Static_assert((uint32_t)(IFF_SLAVE) == (uint32_t)0x800, "IFF_SLAVE");
#endif
#if defined(IFF_MULTICAST) && !defined(OTHER_IFF_MULTICAST)
_Static_assert((uint32_t)(IFF_MULTICAST) == (uint32_t)0x1000, "IFF_MULTICAST");
#endif
#if defined(IFF_PORTSEL) && !defined(OTHER_IFF_PORTSEL)
_Static_assert((uint32_t)(IFF_PORTSEL) == (uint32_t)0x2000, "IFF_PORTSEL");
#endif
#if defined(IFF_AUTOMEDIA) && !defined(OTHER_IFF_AUTOMEDIA)
_Static_assert((uint32_t)(IFF_AUTOMEDIA) == (uint32_t)0x4000, "IFF_AUTOMEDIA");
#endif
#if defined(IFF_DYNAMIC) && !defined(OTHER_IFF_DYNAMIC)
_Static_assert((uint32_t)(IFF_DYNAMIC) == (uint32_t)0x8000, "IFF_DYNAMIC");
#endif
#if defined(IFF_LOWER_UP) && !defined(OTHER_IFF_LOWER_UP)
_Static_assert((uint32_t)(IFF_LOWER_UP) == (uint32_t)0x10000, "IFF_LOWER_UP");
#endif
#if defined(IFF_DORMANT) && !defined(OTHER_IFF_DORMANT)
_Static_assert((uint32_t)(IFF_DORMANT) == (uint32_t)0x20000, "IFF_DORMANT");
#endif
#if defined(IFF_ECHO) && !defined(OTHER_IFF_ECHO)
_Static_assert((uint32_t)(IFF_ECHO) == (uint32_t)0x40000, "IFF_ECHO");
#endif
#if defined(IFLA_UNSPEC) && !defined(OTHER_IFLA_UNSPEC)
_Static_assert((uint32_t)(IFLA_UNSPEC) == (uint32_t)0x0, "IFLA_UNSPEC");
#endif
#if defined(IFLA_ADDRESS) && !defined(OTHER_IFLA_ADDRESS)
_Static_assert((uint32_t)(IFLA_ADDRESS) == (uint32_t)0x1, "IFLA_ADDRESS");
#endif
#if defined(IFLA_BROADCAST) && !defined(OTHER_IFLA_BROADCAST)
_Static_assert((uint32_t)(IFLA_BROADCAST) == (uint32_t)0x2, "IFLA_BROADCAST");
#endif
#if defined(IFLA_IFNAME) && !defined(OTHER_IFLA_IFNAME)
_Static_assert((uint32_t)(IFLA_IFNAME) == (uint32_t)0x3, "IFLA_IFNAME");
#endif
#if defined(IFLA_MTU) && !defined(OTHER_IFLA_MTU)
_Static_assert((uint32_t)(IFLA_MTU) == (uint32_t)0x4, "IFLA_MTU");
#endif
#if defined(IFLA_LINK) && !defined(OTHER_IFLA_LINK)
_Static_assert((uint32_t)(IFLA_LINK) == (uint32_t)0x5, "IFLA_LINK");
#endif
#if defined(IFLA_QDISC) && !defined(OTHER_IFLA_QDISC)
_Static_assert((uint32_t)(IFLA_QDISC) == (uint32_t)0x6, "IFLA_QDISC");
#endif
#if defined(IFLA_STATS) && !defined(OTHER_IFLA_STATS)
_Static_assert((uint32_t)(IFLA_STATS) == (uint32_t)0x7, "IFLA_STATS");
#endif
#if defined(IFLA_COST) && !defined(OTHER_IFLA_COST)
_Static_assert((uint32_t)(IFLA_COST) == (uint32_t)0x8, "IFLA_COST");
#endif
#if defined(IFLA_PRIORITY) && !defined(OTHER_IFLA_PRIORITY)
_Static_assert((uint32_t)(IFLA_PRIORITY) == (uint32_t)0x9, "IFLA_PRIORITY");
#endif
#if defined(IFLA_MASTER) && !defined(OTHER_IFLA_MASTER)
_Static_assert((uint32_t)(IFLA_MASTER) == (uint32_t)0xa, "IFLA_MASTER");
#endif
#if defined(IFLA_WIRELESS) && !defined(OTHER_IFLA_WIRELESS)
_Static_assert((uint32_t)(IFLA_WIRELESS) == (uint32_t)0xb, "IFLA_WIRELESS");
#endif
#if defined(IFLA_PROTINFO) && !defined(OTHER_IFLA_PROTINFO)
_Static_assert((uint32_t)(IFLA_PROTINFO) == (uint32_t)0xc, "IFLA_PROTINFO");
#endif
#if defined(IFLA_TXQLEN) && !defined(OTHER_IFLA_TXQLEN)
_Static_assert((uint32_t)(IFLA_TXQLEN) == (uint32_t)0xd, "IFLA_TXQLEN");
#endif
#if defined(IFLA_MAP) && !defined(OTHER_IFLA_MAP)
_Static_assert((uint32_t)(IFLA_MAP) == (uint32_t)0xe, "IFLA_MAP");
#endif
#if defined(IFLA_WEIGHT) && !defined(OTHER_IFLA_WEIGHT)
_Static_assert((uint32_t)(IFLA_WEIGHT) == (uint32_t)0xf, "IFLA_WEIGHT");
#endif
#if defined(IFLA_OPERSTATE) && !defined(OTHER_IFLA_OPERSTATE)
_Static_assert((uint32_t)(IFLA_OPERSTATE) == (uint32_t)0x10, "IFLA_OPERSTATE");
#endif
#if defined(IFLA_LINKMODE) && !defined(OTHER_IFLA_LINKMODE)
_Static_assert((uint32_t)(IFLA_LINKMODE) == (uint32_t)0x11, "IFLA_LINKMODE");
#endif
#if defined(IFLA_LINKINFO) && !defined(OTHER_IFLA_LINKINFO)
_Static_assert((uint32_t)(IFLA_LINKINFO) == (uint32_t)0x12, "IFLA_LINKINFO");
#endif
#if defined(IFLA_NET_NS_PID) && !defined(OTHER_IFLA_NET_NS_PID)
_Static_assert((uint32_t)(IFLA_NET_NS_PID) == (uint32_t)0x13, "IFLA_NET_NS_PID");
#endif
#if defined(IFLA_IFALIAS) && !defined(OTHER_IFLA_IFALIAS)
_Static_assert((uint32_t)(IFLA_IFALIAS) == (uint32_t)0x14, "IFLA_IFALIAS");
#endif
#if defined(IFLA_NUM_VF) && !defined(OTHER_IFLA_NUM_VF)
_Static_assert((uint32_t)(IFLA_NUM_VF) == (uint32_t)0x15, "IFLA_NUM_VF");
#endif
#if defined(IFLA_VFINFO_LIST) && !defined(OTHER_IFLA_VFINFO_LIST)
_Static_assert((uint32_t)(IFLA_VFINFO_LIST) == (uint32_t)0x16, "IFLA_VFINFO_LIST");
#endif
#if defined(IFLA_STATS64) && !defined(OTHER_IFLA_STATS64)
_Static_assert((uint32_t)(IFLA_STATS64) == (uint32_t)0x17, "IFLA_STATS64");
#endif
#if defined(IFLA_VF_PORTS) && !defined(OTHER_IFLA_VF_PORTS)
_Static_assert((uint32_t)(IFLA_VF_PORTS) == (uint32_t)0x18, "IFLA_VF_PORTS");
#endif
#if defined(IFLA_PORT_SELF) && !defined(OTHER_IFLA_PORT_SELF)
_Static_assert((uint32_t)(IFLA_PORT_SELF) == (uint32_t)0x19, "IFLA_PORT_SELF");
#endif
#if defined(IFLA_AF_SPEC) && !defined(OTHER_IFLA_AF_SPEC)
_Static_assert((uint32_t)(IFLA_AF_SPEC) == (uint32_t)0x1a, "IFLA_AF_SPEC");
#endif
#if defined(IFLA_GROUP) && !defined(OTHER_IFLA_GROUP)
_Static_assert((uint32_t)(IFLA_GROUP) == (uint32_t)0x1b, "IFLA_GROUP");
#endif
#if defined(IFLA_NET_NS_FD) && !defined(OTHER_IFLA_NET_NS_FD)
_Static_assert((uint32_t)(IFLA_NET_NS_FD) == (uint32_t)0x1c, "IFLA_NET_NS_FD");
#endif
#if defined(IFLA_EXT_MASK) && !defined(OTHER_IFLA_EXT_MASK)
_Static_assert((uint32_t)(IFLA_EXT_MASK) == (uint32_t)0x1d, "IFLA_EXT_MASK");
#endif
#if defined(IFLA_PROMISCUITY) && !defined(OTHER_IFLA_PROMISCUITY)
_Static_assert((uint32_t)(IFLA_PROMISCUITY) == (uint32_t)0x1e, "IFLA_PROMISCUITY");
#endif
#if defined(IFLA_NUM_TX_QUEUES) && !defined(OTHER_IFLA_NUM_TX_QUEUES)
_Static_assert((uint32_t)(IFLA_NUM_TX_QUEUES) == (uint32_t)0x1f, "IFLA_NUM_TX_QUEUES");
#endif
#if defined(IFLA_NUM_RX_QUEUES) && !defined(OTHER_IFLA_NUM_RX_QUEUES)
_Static_assert((uint32_t)(IFLA_NUM_RX_QUEUES) == (uint32_t)0x20, "IFLA_NUM_RX_QUEUES");
#endif
#if defined(IFLA_CARRIER) && !defined(OTHER_IFLA_CARRIER)
_Static_assert((uint32_t)(IFLA_CARRIER) == (uint32_t)0x21, "IFLA_CARRIER");
#endif
#if defined(IFLA_PHYS_PORT_ID) && !defined(OTHER_IFLA_PHYS_PORT_ID)
_Static_assert((uint32_t)(IFLA_PHYS_PORT_ID) == (uint32_t)0x22, "IFLA_PHYS_PORT_ID");
#endif
#if defined(IFLA_CARRIER_CHANGES) && !defined(OTHER_IFLA_CARRIER_CHANGES)
_Static_assert((uint32_t)(IFLA_CARRIER_CHANGES) == (uint32_t)0x23, "IFLA_CARRIER_CHANGES");
#endif
#if defined(IFLA_PHYS_SWITCH_ID) && !defined(OTHER_IFLA_PHYS_SWITCH_ID)
_Static_assert((uint32_t)(IFLA_PHYS_SWITCH_ID) == (uint32_t)0x24, "IFLA_PHYS_SWITCH_ID");
#endif
#if defined(IFLA_LINK_NETNSID) && !defined(OTHER_IFLA_LINK_NETNSID)
_Static_assert((uint32_t)(IFLA_LINK_NETNSID) == (uint32_t)0x25, "IFLA_LINK_NETNSID");
#endif
#if defined(IFLA_PHYS_PORT_NAME) && !defined(OTHER_IFLA_PHYS_PORT_NAME)
_Static_assert((uint32_t)(IFLA_PHYS_PORT_NAME) == (uint32_t)0x26, "IFLA_PHYS_PORT_NAME");
#endif
#if defined(IFLA_PROTO_DOWN) && !defined(OTHER_IFLA_PROTO_DOWN)
_Static_assert((uint32_t)(IFLA_PROTO_DOWN) == (uint32_t)0x27, "IFLA_PROTO_DOWN");
#endif
#if defined(IFLA_GSO_MAX_SEGS) && !defined(OTHER_IFLA_GSO_MAX_SEGS)
_Static_assert((uint32_t)(IFLA_GSO_MAX_SEGS) == (uint32_t)0x28, "IFLA_GSO_MAX_SEGS");
#endif
#if defined(IFLA_GSO_MAX_SIZE) && !defined(OTHER_IFLA_GSO_MAX_SIZE)
_Static_assert((uint32_t)(IFLA_GSO_MAX_SIZE) == (uint32_t)0x29, "IFLA_GSO_MAX_SIZE");
#endif
#if defined(IFLA_PAD) && !defined(OTHER_IFLA_PAD)
_Static_assert((uint32_t)(IFLA_PAD) == (uint32_t)0x2a, "IFLA_PAD");
#endif
#if defined(IFLA_XDP) && !defined(OTHER_IFLA_XDP)
_Static_assert((uint32_t)(IFLA_XDP) == (uint32_t)0x2b, "IFLA_XDP");
#endif
#if defined(IFLA_EVENT) && !defined(OTHER_IFLA_EVENT)
_Static_assert((uint32_t)(IFLA_EVENT) == (uint32_t)0x2c, "IFLA_EVENT");
#endif
#if defined(IFLA_NEW_NETNSID) && !defined(OTHER_IFLA_NEW_NETNSID)
_Static_assert((uint32_t)(IFLA_NEW_NETNSID) == (uint32_t)0x2d, "IFLA_NEW_NETNSID");
#endif
#if defined(IFLA_IF_NETNSID) && !defined(OTHER_IFLA_IF_NETNSID)
_Static_assert((uint32_t)(IFLA_IF_NETNSID) == (uint32_t)0x2e, "IFLA_IF_NETNSID");
#endif
#if defined(IFLA_CARRIER_UP_COUNT) && !defined(OTHER_IFLA_CARRIER_UP_COUNT)
_Static_assert((uint32_t)(IFLA_CARRIER_UP_COUNT) == (uint32_t)0x2f, "IFLA_CARRIER_UP_COUNT");
#endif
#if defined(IFLA_CARRIER_DOWN_COUNT) && !defined(OTHER_IFLA_CARRIER_DOWN_COUNT)
_Static_assert((uint32_t)(IFLA_CARRIER_DOWN_COUNT) == (uint32_t)0x30, "IFLA_CARRIER_DOWN_COUNT");
#endif
#if defined(IFLA_NEW_IFINDEX) && !defined(OTHER_IFLA_NEW_IFINDEX)
_Static_assert((uint32_t)(IFLA_NEW_IFINDEX) == (uint32_t)0x31, "IFLA_NEW_IFINDEX");
#endif
#if defined(IFLA_MIN_MTU) && !defined(OTHER_IFLA_MIN_MTU)
_Static_assert((uint32_t)(IFLA_MIN_MTU) == (uint32_t)0x32, "IFLA_MIN_MTU");
#endif
#if defined(IFLA_MAX_MTU) && !defined(OTHER_IFLA_MAX_MTU)
_Static_assert((uint32_t)(IFLA_MAX_MTU) == (uint32_t)0x33, "IFLA_MAX_MTU");
#endif
#if defined(IFLA_PROP_LIST) && !defined(OTHER_IFLA_PROP_LIST)
_Static_assert((uint32_t)(IFLA_PROP_LIST) == (uint32_t)0x34, "IFLA_PROP_LIST");
#endif
#if defined(IFLA_ALT_IFNAME) && !defined(OTHER_IFLA_ALT_IFNAME)
_Static_assert((uint32_t)(IFLA_ALT_IFNAME) == (uint32_t)0x35, "IFLA_ALT_IFNAME");
#endif
#if defined(IFLA_PERM_ADDRESS) && !defined(OTHER_IFLA_PERM_ADDRESS)
_Static_assert((uint32_t)(IFLA_PERM_ADDRESS) == (uint32_t)0x36, "IFLA_PERM_ADDRESS");
#endif
#if defined(IFLA_PROTO_DOWN_REASON) && !defined(OTHER_IFLA_PROTO_DOWN_REASON)
_Static_assert((uint32_t)(IFLA_PROTO_DOWN_REASON) == (uint32_t)0x37, "IFLA_PROTO_DOWN_REASON");
#endif
#if defined(IFLA_PARENT_DEV_NAME) && !defined(OTHER_IFLA_PARENT_DEV_NAME)
_Static_assert((uint32_t)(IFLA_PARENT_DEV_NAME) == (uint32_t)0x38, "IFLA_PARENT_DEV_NAME");
#endif
#if defined(IFLA_PARENT_DEV_BUS_NAME) && !defined(OTHER_IFLA_PARENT_DEV_BUS_NAME)
_Static_assert((uint32_t)(IFLA_PARENT_DEV_BUS_NAME) == (uint32_t)0x39, "IFLA_PARENT_DEV_BUS_NAME");
#endif
#if defined(IFLA_GRO_MAX_SIZE) && !defined(OTHER_IFLA_GRO_MAX_SIZE)
_Static_assert((uint32_t)(IFLA_GRO_MAX_SIZE) == (uint32_t)0x3a, "IFLA_GRO_MAX_SIZE");
#endif
#if defined(IFLA_TSO_MAX_SIZE) && !defined(OTHER_IFLA_TSO_MAX_SIZE)
_Static_assert((uint32_t)(IFLA_TSO_MAX_SIZE) == (uint32_t)0x3b, "IFLA_TSO_MAX_SIZE");
#endif
#if defined(IFLA_TSO_MAX_SEGS) && !defined(OTHER_IFLA_TSO_MAX_SEGS)
_Static_assert((uint32_t)(IFLA_TSO_MAX_SEGS) == (uint32_t)0x3c, "IFLA_TSO_MAX_SEGS");
#endif
#if defined(IFLA_ALLMULTI) && !defined(OTHER_IFLA_ALLMULTI)
_Static_assert((uint32_t)(IFLA_ALLMULTI) == (uint32_t)0x3d, "IFLA_ALLMULTI");
#endif
#if defined(IFLA_DEVLINK_PORT) && !defined(OTHER_IFLA_DEVLINK_PORT)
_Static_assert((uint32_t)(IFLA_DEVLINK_PORT) == (uint32_t)0x3e, "IFLA_DEVLINK_PORT");
#endif
#if defined(IFLA_GSO_IPV4_MAX_SIZE) && !defined(OTHER_IFLA_GSO_IPV4_MAX_SIZE)
_Static_assert((uint32_t)(IFLA_GSO_IPV4_MAX_SIZE) == (uint32_t)0x3f, "IFLA_GSO_IPV4_MAX_SIZE");
#endif
#if defined(IFLA_GRO_IPV4_MAX_SIZE) && !defined(OTHER_IFLA_GRO_IPV4_MAX_SIZE)
_Static_assert((uint32_t)(IFLA_GRO_IPV4_MAX_SIZE) == (uint32_t)0x40, "IFLA_GRO_IPV4_MAX_SIZE");
#endif
#if defined(IFLA_DPLL_PIN) && !defined(OTHER_IFLA_DPLL_PIN)
_Static_assert((uint32_t)(IFLA_DPLL_PIN) == (uint32_t)0x41, "IFLA_DPLL_PIN");
#endif
#if defined(IFLA_BRPORT_UNSPEC) && !defined(OTHER_IFLA_BRPORT_UNSPEC)
_Static_assert((uint32_t)(IFLA_BRPORT_UNSPEC) == (uint32_t)0x0, "IFLA_BRPORT_UNSPEC");
#endif
#if defined(IFLA_BRPORT_STATE) && !defined(OTHER_IFLA_BRPORT_STATE)
_Static_assert((uint32_t)(IFLA_BRPORT_STATE) == (uint32_t)0x1, "IFLA_BRPORT_STATE");
#endif
#if defined(IFLA_BRPORT_PRIORITY) && !defined(OTHER_IFLA_BRPORT_PRIORITY)
_Static_assert((uint32_t)(IFLA_BRPORT_PRIORITY) == (uint32_t)0x2, "IFLA_BRPORT_PRIORITY");
#endif
#if defined(IFLA_BRPORT_COST) && !defined(OTHER_IFLA_BRPORT_COST)
_Static_assert((uint32_t)(IFLA_BRPORT_COST) == (uint32_t)0x3, "IFLA_BRPORT_COST");
#endif
#if defined(IFLA_BRPORT_MODE) && !defined(OTHER_IFLA_BRPORT_MODE)
_Static_assert((uint32_t)(IFLA_BRPORT_MODE) == (uint32_t)0x4, "IFLA_BRPORT_MODE");
#endif
#if defined(IFLA_BRPORT_GUARD) && !defined(OTHER_IFLA_BRPORT_GUARD)
_Static_assert((uint32_t)(IFLA_BRPORT_GUARD) == (uint32_t)0x5, "IFLA_BRPORT_GUARD");
#endif
#if defined(IFLA_BRPORT_PROTECT) && !defined(OTHER_IFLA_BRPORT_PROTECT)
_Static_assert((uint32_t)(IFLA_BRPORT_PROTECT) == (uint32_t)0x6, "IFLA_BRPORT_PROTECT");
#endif
#if defined(IFLA_BRPORT_FAST_LEAVE) && !defined(OTHER_IFLA_BRPORT_FAST_LEAVE)
_Static_assert((uint32_t)(IFLA_BRPORT_FAST_LEAVE) == (uint32_t)0x7, "IFLA_BRPORT_FAST_LEAVE");
#endif
#if defined(IFLA_BRPORT_LEARNING) && !defined(OTHER_IFLA_BRPORT_LEARNING)
_Static_assert((uint32_t)(IFLA_BRPORT_LEARNING) == (uint32_t)0x8, "IFLA_BRPORT_LEARNING");
#endif
#if defined(IFLA_BRPORT_UNICAST_FLOOD) && !defined(OTHER_IFLA_BRPORT_UNICAST_FLOOD)
_Static_assert((uint32_t)(IFLA_BRPORT_UNICAST_FLOOD) == (uint32_t)0x9, "IFLA_BRPORT_UNICAST_FLOOD");
#endif
#if defined(IFLA_BRPORT_PROXYARP) && !defined(OTHER_IFLA_BRPORT_PROXYARP)
_Static_assert((uint32_t)(IFLA_BRPORT_PROXYARP) == (uint32_t)0xa, "IFLA_BRPORT_PROXYARP");
#endif
#if defined(IFLA_BRPORT_LEARNING_SYNC) && !defined(OTHER_IFLA_BRPORT_LEARNING_SYNC)
_Static_assert((uint32_t)(IFLA_BRPORT_LEARNING_SYNC) == (uint32_t)0xb, "IFLA_BRPORT_LEARNING_SYNC");
#endif
#if defined(IFLA_BRPORT_PROXYARP_WIFI) && !defined(OTHER_IFLA_BRPORT_PROXYARP_WIFI)
_Static_assert((uint32_t)(IFLA_BRPORT_PROXYARP_WIFI) == (uint32_t)0xc, "IFLA_BRPORT_PROXYARP_WIFI");
#endif
#if defined(IFLA_BRPORT_ROOT_ID) && !defined(OTHER_IFLA_BRPORT_ROOT_ID)
_Static_assert((uint32_t)(IFLA_BRPORT_ROOT_ID) == (uint32_t)0xd, "IFLA_BRPORT_ROOT_ID");
#endif
#if defined(IFLA_BRPORT_BRIDGE_ID) && !defined(OTHER_IFLA_BRPORT_BRIDGE_ID)
_Static_assert((uint32_t)(IFLA_BRPORT_BRIDGE_ID) == (uint32_t)0xe, "IFLA_BRPORT_BRIDGE_ID");
#endif
#if defined(IFLA_BRPORT_DESIGNATED_PORT) && !defined(OTHER_IFLA_BRPORT_DESIGNATED_PORT)
_Static_assert((uint32_t)(IFLA_BRPORT_DESIGNATED_PORT) ==
	(uint32_t)0xf, "IFLA_BRPORT_DESIGNATED_PORT");
#endif
#if defined(IFLA_BRPORT_DESIGNATED_COST) && !defined(OTHER_IFLA_BRPORT_DESIGNATED_COST)
_Static_assert((uint32_t)(IFLA_BRPORT_DESIGNATED_COST) ==
	(uint32_t)0x10, "IFLA_BRPORT_DESIGNATED_COST");
#endif
#if defined(IFLA_BRPORT_ID) && !defined(OTHER_IFLA_BRPORT_ID)
_Static_assert((uint32_t)(IFLA_BRPORT_ID) == (uint32_t)0x11, "IFLA_BRPORT_ID");
#endif
#if defined(IFLA_BRPORT_NO) && !defined(OTHER_IFLA_BRPORT_NO)
_Static_assert((uint32_t)(IFLA_BRPORT_NO) == (uint32_t)0x12, "IFLA_BRPORT_NO");
#endif
#if defined(IFLA_BRPORT_TOPOLOGY_CHANGE_ACK) && !defined(OTHER_IFLA_BRPORT_TOPOLOGY_CHANGE_ACK)
_Static_assert((uint32_t)(IFLA_BRPORT_TOPOLOGY_CHANGE_ACK) ==
	(uint32_t)0x13, "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK");
#endif
#if defined(IFLA_BRPORT_CONFIG_PENDING) && !defined(OTHER_IFLA_BRPORT_CONFIG_PENDING)
_Static_assert((uint32_t)(IFLA_BRPORT_CONFIG_PENDING) ==
	(uint32_t)0x14, "IFLA_BRPORT_CONFIG_PENDING");
#endif
#if defined(IFLA_BRPORT_MESSAGE_AGE_TIMER) && !defined(OTHER_IFLA_BRPORT_MESSAGE_AGE_TIMER)
_Static_assert((uint32_t)(IFLA_BRPORT_MESSAGE_AGE_TIMER) ==
	(uint32_t)0x15, "IFLA_BRPORT_MESSAGE_AGE_TIMER");
#endif
#if defined(IFLA_BRPORT_FORWARD_DELAY_TIMER) && !defined(OTHER_IFLA_BRPORT_FORWARD_DELAY_TIMER)
_Static_assert((uint32_t)(IFLA_BRPORT_FORWARD_DELAY_TIMER) ==
	(uint32_t)0x16, "IFLA_BRPORT_FORWARD_DELAY_TIMER");
#endif
#if defined(IFLA_BRPORT_HOLD_TIMER) && !defined(OTHER_IFLA_BRPORT_HOLD_TIMER)
_Static_assert((uint32_t)(IFLA_BRPORT_HOLD_TIMER) == (uint32_t)0x17, "IFLA_BRPORT_HOLD_TIMER");
#endif
#if defined(IFLA_BRPORT_FLUSH) && !defined(OTHER_IFLA_BRPORT_FLUSH)
_Static_assert((uint32_t)(IFLA_BRPORT_FLUSH) == (uint32_t)0x18, "IFLA_BRPORT_FLUSH");
#endif
#if defined(IFLA_BRPORT_MULTICAST_ROUTER) && !defined(OTHER_IFLA_BRPORT_MULTICAST_ROUTER)
_Static_assert((uint32_t)(IFLA_BRPORT_MULTICAST_ROUTER) ==
	(uint32_t)0x19, "IFLA_BRPORT_MULTICAST_ROUTER");
#endif
#if defined(IFLA_BRPORT_PAD) && !defined(OTHER_IFLA_BRPORT_PAD)
_Static_assert((uint32_t)(IFLA_BRPORT_PAD) == (uint32_t)0x1a, "IFLA_BRPORT_PAD");
#endif
#if defined(IFLA_BRPORT_MCAST_FLOOD) && !defined(OTHER_IFLA_BRPORT_MCAST_FLOOD)
_Static_assert((uint32_t)(IFLA_BRPORT_MCAST_FLOOD) == (uint32_t)0x1b, "IFLA_BRPORT_MCAST_FLOOD");
#endif
#if defined(IFLA_BRPORT_MCAST_TO_UCAST) && !defined(OTHER_IFLA_BRPORT_MCAST_TO_UCAST)
_Static_assert((uint32_t)(IFLA_BRPORT_MCAST_TO_UCAST) ==
	(uint32_t)0x1c, "IFLA_BRPORT_MCAST_TO_UCAST");
#endif
#if defined(IFLA_BRPORT_VLAN_TUNNEL) && !defined(OTHER_IFLA_BRPORT_VLAN_TUNNEL)
_Static_assert((uint32_t)(IFLA_BRPORT_VLAN_TUNNEL) == (uint32_t)0x1d, "IFLA_BRPORT_VLAN_TUNNEL");
#endif
#if defined(IFLA_BRPORT_BCAST_FLOOD) && !defined(OTHER_IFLA_BRPORT_BCAST_FLOOD)
_Static_assert((uint32_t)(IFLA_BRPORT_BCAST_FLOOD) == (uint32_t)0x1e, "IFLA_BRPORT_BCAST_FLOOD");
#endif
#if defined(IFLA_BRPORT_GROUP_FWD_MASK) && !defined(OTHER_IFLA_BRPORT_GROUP_FWD_MASK)
_Static_assert((uint32_t)(IFLA_BRPORT_GROUP_FWD_MASK) ==
	(uint32_t)0x1f, "IFLA_BRPORT_GROUP_FWD_MASK");
#endif
#if defined(IFLA_BRPORT_NEIGH_SUPPRESS) && !defined(OTHER_IFLA_BRPORT_NEIGH_SUPPRESS)
_Static_assert((uint32_t)(IFLA_BRPORT_NEIGH_SUPPRESS) ==
	(uint32_t)0x20, "IFLA_BRPORT_NEIGH_SUPPRESS");
#endif
#if defined(IFLA_BRPORT_ISOLATED) && !defined(OTHER_IFLA_BRPORT_ISOLATED)
_Static_assert((uint32_t)(IFLA_BRPORT_ISOLATED) == (uint32_t)0x21, "IFLA_BRPORT_ISOLATED");
#endif
#if defined(IFLA_BRPORT_BACKUP_PORT) && !defined(OTHER_IFLA_BRPORT_BACKUP_PORT)
_Static_assert((uint32_t)(IFLA_BRPORT_BACKUP_PORT) == (uint32_t)0x22, "IFLA_BRPORT_BACKUP_PORT");
#endif
#if defined(IFLA_BRPORT_MRP_RING_OPEN) && !defined(OTHER_IFLA_BRPORT_MRP_RING_OPEN)
_Static_assert((uint32_t)(IFLA_BRPORT_MRP_RING_OPEN) ==
	(uint32_t)0x23, "IFLA_BRPORT_MRP_RING_OPEN");
#endif
#if defined(IFLA_BRPORT_MRP_IN_OPEN) && !defined(OTHER_IFLA_BRPORT_MRP_IN_OPEN)
_Static_assert((uint32_t)(IFLA_BRPORT_MRP_IN_OPEN) == (uint32_t)0x24, "IFLA_BRPORT_MRP_IN_OPEN");
#endif
#if defined(IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT) && !defined(OTHER_IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT)
_Static_assert((uint32_t)(IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT) ==
	(uint32_t)0x25, "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT");
#endif
#if defined(IFLA_BRPORT_MCAST_EHT_HOSTS_CNT) && !defined(OTHER_IFLA_BRPORT_MCAST_EHT_HOSTS_CNT)
_Static_assert((uint32_t)(IFLA_BRPORT_MCAST_EHT_HOSTS_CNT) ==
	(uint32_t)0x26, "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT");
#endif
#if defined(IFLA_BRPORT_LOCKED) && !defined(OTHER_IFLA_BRPORT_LOCKED)
_Static_assert((uint32_t)(IFLA_BRPORT_LOCKED) == (uint32_t)0x27, "IFLA_BRPORT_LOCKED");
#endif
#if defined(IFLA_BRPORT_MAB) && !defined(OTHER_IFLA_BRPORT_MAB)
_Static_assert((uint32_t)(IFLA_BRPORT_MAB) == (uint32_t)0x28, "IFLA_BRPORT_MAB");
#endif
#if defined(IFLA_BRPORT_MCAST_N_GROUPS) && !defined(OTHER_IFLA_BRPORT_MCAST_N_GROUPS)
_Static_assert((uint32_t)(IFLA_BRPORT_MCAST_N_GROUPS) ==
	(uint32_t)0x29, "IFLA_BRPORT_MCAST_N_GROUPS");
#endif
#if defined(IFLA_BRPORT_MCAST_MAX_GROUPS) && !defined(OTHER_IFLA_BRPORT_MCAST_MAX_GROUPS)
_Static_assert((uint32_t)(IFLA_BRPORT_MCAST_MAX_GROUPS) ==
	(uint32_t)0x2a, "IFLA_BRPORT_MCAST_MAX_GROUPS");
#endif
#if defined(IFLA_BRPORT_NEIGH_VLAN_SUPPRESS) && !defined(OTHER_IFLA_BRPORT_NEIGH_VLAN_SUPPRESS)
_Static_assert((uint32_t)(IFLA_BRPORT_NEIGH_VLAN_SUPPRESS) ==
	(uint32_t)0x2b, "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS");
#endif
#if defined(IFLA_BRPORT_BACKUP_NHID) && !defined(OTHER_IFLA_BRPORT_BACKUP_NHID)
_Static_assert((uint32_t)(IFLA_BRPORT_BACKUP_NHID) == (uint32_t)0x2c, "IFLA_BRPORT_BACKUP_NHID");
#endif
#if defined(IFLA_INFO_UNSPEC) && !defined(OTHER_IFLA_INFO_UNSPEC)
_Static_assert((uint32_t)(IFLA_INFO_UNSPEC) == (uint32_t)0x0, "IFLA_INFO_UNSPEC");
#endif
#if defined(IFLA_INFO_KIND) && !defined(OTHER_IFLA_INFO_KIND)
_Static_assert((uint32_t)(IFLA_INFO_KIND) == (uint32_t)0x1, "IFLA_INFO_KIND");
#endif
#if defined(IFLA_INFO_DATA) && !defined(OTHER_IFLA_INFO_DATA)
_Static_assert((uint32_t)(IFLA_INFO_DATA) == (uint32_t)0x2, "IFLA_INFO_DATA");
#endif
#if defined(IFLA_INFO_XSTATS) && !defined(OTHER_IFLA_INFO_XSTATS)
_Static_assert((uint32_t)(IFLA_INFO_XSTATS) == (uint32_t)0x3, "IFLA_INFO_XSTATS");
#endif
#if defined(IFLA_INFO_SLAVE_KIND) && !defined(OTHER_IFLA_INFO_SLAVE_KIND)
_Static_assert((uint32_t)(IFLA_INFO_SLAVE_KIND) == (uint32_t)0x4, "IFLA_INFO_SLAVE_KIND");
#endif
#if defined(IFLA_INFO_SLAVE_DATA) && !defined(OTHER_IFLA_INFO_SLAVE_DATA)
_Static_assert((uint32_t)(IFLA_INFO_SLAVE_DATA) == (uint32_t)0x5, "IFLA_INFO_SLAVE_DATA");
#endif
#if defined(IFLA_BR_UNSPEC) && !defined(OTHER_IFLA_BR_UNSPEC)
_Static_assert((uint32_t)(IFLA_BR_UNSPEC) == (uint32_t)0x0, "IFLA_BR_UNSPEC");
#endif
#if defined(IFLA_BR_FORWARD_DELAY) && !defined(OTHER_IFLA_BR_FORWARD_DELAY)
_Static_assert((uint32_t)(IFLA_BR_FORWARD_DELAY) == (uint32_t)0x1, "IFLA_BR_FORWARD_DELAY");
#endif
#if defined(IFLA_BR_HELLO_TIME) && !defined(OTHER_IFLA_BR_HELLO_TIME)
_Static_assert((uint32_t)(IFLA_BR_HELLO_TIME) == (uint32_t)0x2, "IFLA_BR_HELLO_TIME");
#endif
#if defined(IFLA_BR_MAX_AGE) && !defined(OTHER_IFLA_BR_MAX_AGE)
_Static_assert((uint32_t)(IFLA_BR_MAX_AGE) == (uint32_t)0x3, "IFLA_BR_MAX_AGE");
#endif
#if defined(IFLA_BR_AGEING_TIME) && !defined(OTHER_IFLA_BR_AGEING_TIME)
_Static_assert((uint32_t)(IFLA_BR_AGEING_TIME) == (uint32_t)0x4, "IFLA_BR_AGEING_TIME");
#endif
#if defined(IFLA_BR_STP_STATE) && !defined(OTHER_IFLA_BR_STP_STATE)
_Static_assert((uint32_t)(IFLA_BR_STP_STATE) == (uint32_t)0x5, "IFLA_BR_STP_STATE");
#endif
#if defined(IFLA_BR_PRIORITY) && !defined(OTHER_IFLA_BR_PRIORITY)
_Static_assert((uint32_t)(IFLA_BR_PRIORITY) == (uint32_t)0x6, "IFLA_BR_PRIORITY");
#endif
#if defined(IFLA_BR_VLAN_FILTERING) && !defined(OTHER_IFLA_BR_VLAN_FILTERING)
_Static_assert((uint32_t)(IFLA_BR_VLAN_FILTERING) == (uint32_t)0x7, "IFLA_BR_VLAN_FILTERING");
#endif
#if defined(IFLA_BR_VLAN_PROTOCOL) && !defined(OTHER_IFLA_BR_VLAN_PROTOCOL)
_Static_assert((uint32_t)(IFLA_BR_VLAN_PROTOCOL) == (uint32_t)0x8, "IFLA_BR_VLAN_PROTOCOL");
#endif
#if defined(IFLA_BR_GROUP_FWD_MASK) && !defined(OTHER_IFLA_BR_GROUP_FWD_MASK)
_Static_assert((uint32_t)(IFLA_BR_GROUP_FWD_MASK) == (uint32_t)0x9, "IFLA_BR_GROUP_FWD_MASK");
#endif
#if defined(IFLA_BR_ROOT_ID) && !defined(OTHER_IFLA_BR_ROOT_ID)
_Static_assert((uint32_t)(IFLA_BR_ROOT_ID) == (uint32_t)0xa, "IFLA_BR_ROOT_ID");
#endif
#if defined(IFLA_BR_BRIDGE_ID) && !defined(OTHER_IFLA_BR_BRIDGE_ID)
_Static_assert((uint32_t)(IFLA_BR_BRIDGE_ID) == (uint32_t)0xb, "IFLA_BR_BRIDGE_ID");
#endif
#if defined(IFLA_BR_ROOT_PORT) && !defined(OTHER_IFLA_BR_ROOT_PORT)
_Static_assert((uint32_t)(IFLA_BR_ROOT_PORT) == (uint32_t)0xc, "IFLA_BR_ROOT_PORT");
#endif
#if defined(IFLA_BR_ROOT_PATH_COST) && !defined(OTHER_IFLA_BR_ROOT_PATH_COST)
_Static_assert((uint32_t)(IFLA_BR_ROOT_PATH_COST) == (uint32_t)0xd, "IFLA_BR_ROOT_PATH_COST");
#endif
#if defined(IFLA_BR_TOPOLOGY_CHANGE) && !defined(OTHER_IFLA_BR_TOPOLOGY_CHANGE)
_Static_assert((uint32_t)(IFLA_BR_TOPOLOGY_CHANGE) == (uint32_t)0xe, "IFLA_BR_TOPOLOGY_CHANGE");
#endif
#if defined(IFLA_BR_TOPOLOGY_CHANGE_DETECTED) && !defined(OTHER_IFLA_BR_TOPOLOGY_CHANGE_DETECTED)
_Static_assert((uint32_t)(IFLA_BR_TOPOLOGY_CHANGE_DETECTED) ==
	(uint32_t)0xf, "IFLA_BR_TOPOLOGY_CHANGE_DETECTED");
#endif
#if defined(IFLA_BR_HELLO_TIMER) && !defined(OTHER_IFLA_BR_HELLO_TIMER)
_Static_assert((uint32_t)(IFLA_BR_HELLO_TIMER) == (uint32_t)0x10, "IFLA_BR_HELLO_TIMER");
#endif
#if defined(IFLA_BR_TCN_TIMER) && !defined(OTHER_IFLA_BR_TCN_TIMER)
_Static_assert((uint32_t)(IFLA_BR_TCN_TIMER) == (uint32_t)0x11, "IFLA_BR_TCN_TIMER");
#endif
#if defined(IFLA_BR_TOPOLOGY_CHANGE_TIMER) && !defined(OTHER_IFLA_BR_TOPOLOGY_CHANGE_TIMER)
_Static_assert((uint32_t)(IFLA_BR_TOPOLOGY_CHANGE_TIMER) ==
	(uint32_t)0x12, "IFLA_BR_TOPOLOGY_CHANGE_TIMER");
#endif
#if defined(IFLA_BR_GC_TIMER) && !defined(OTHER_IFLA_BR_GC_TIMER)
_Static_assert((uint32_t)(IFLA_BR_GC_TIMER) == (uint32_t)0x13, "IFLA_BR_GC_TIMER");
#endif
#if defined(IFLA_BR_GROUP_ADDR) && !defined(OTHER_IFLA_BR_GROUP_ADDR)
_Static_assert((uint32_t)(IFLA_BR_GROUP_ADDR) == (uint32_t)0x14, "IFLA_BR_GROUP_ADDR");
#endif
#if defined(IFLA_BR_FDB_FLUSH) && !defined(OTHER_IFLA_BR_FDB_FLUSH)
_Static_assert((uint32_t)(IFLA_BR_FDB_FLUSH) == (uint32_t)0x15, "IFLA_BR_FDB_FLUSH");
#endif
#if defined(IFLA_BR_MCAST_ROUTER) && !defined(OTHER_IFLA_BR_MCAST_ROUTER)
_Static_assert((uint32_t)(IFLA_BR_MCAST_ROUTER) == (uint32_t)0x16, "IFLA_BR_MCAST_ROUTER");
#endif
#if defined(IFLA_BR_MCAST_SNOOPING) && !defined(OTHER_IFLA_BR_MCAST_SNOOPING)
_Static_assert((uint32_t)(IFLA_BR_MCAST_SNOOPING) == (uint32_t)0x17, "IFLA_BR_MCAST_SNOOPING");
#endif
#if defined(IFLA_BR_MCAST_QUERY_USE_IFADDR) && !defined(OTHER_IFLA_BR_MCAST_QUERY_USE_IFADDR)
_Static_assert((uint32_t)(IFLA_BR_MCAST_QUERY_USE_IFADDR) ==
	(uint32_t)0x18, "IFLA_BR_MCAST_QUERY_USE_IFADDR");
#endif
#if defined(IFLA_BR_MCAST_QUERIER) && !defined(OTHER_IFLA_BR_MCAST_QUERIER)
_Static_assert((uint32_t)(IFLA_BR_MCAST_QUERIER) == (uint32_t)0x19, "IFLA_BR_MCAST_QUERIER");
#endif
#if defined(IFLA_BR_MCAST_HASH_ELASTICITY) && !defined(OTHER_IFLA_BR_MCAST_HASH_ELASTICITY)
_Static_assert((uint32_t)(IFLA_BR_MCAST_HASH_ELASTICITY) ==
	(uint32_t)0x1a, "IFLA_BR_MCAST_HASH_ELASTICITY");
#endif
#if defined(IFLA_BR_MCAST_HASH_MAX) && !defined(OTHER_IFLA_BR_MCAST_HASH_MAX)
_Static_assert((uint32_t)(IFLA_BR_MCAST_HASH_MAX) == (uint32_t)0x1b, "IFLA_BR_MCAST_HASH_MAX");
#endif
#if defined(IFLA_BR_MCAST_LAST_MEMBER_CNT) && !defined(OTHER_IFLA_BR_MCAST_LAST_MEMBER_CNT)
_Static_assert((uint32_t)(IFLA_BR_MCAST_LAST_MEMBER_CNT) ==
	(uint32_t)0x1c, "IFLA_BR_MCAST_LAST_MEMBER_CNT");
#endif
#if defined(IFLA_BR_MCAST_STARTUP_QUERY_CNT) && !defined(OTHER_IFLA_BR_MCAST_STARTUP_QUERY_CNT)
_Static_assert((uint32_t)(IFLA_BR_MCAST_STARTUP_QUERY_CNT) ==
	(uint32_t)0x1d, "IFLA_BR_MCAST_STARTUP_QUERY_CNT");
#endif
#if defined(IFLA_BR_MCAST_LAST_MEMBER_INTVL) && !defined(OTHER_IFLA_BR_MCAST_LAST_MEMBER_INTVL)
_Static_assert((uint32_t)(IFLA_BR_MCAST_LAST_MEMBER_INTVL) ==
	(uint32_t)0x1e, "IFLA_BR_MCAST_LAST_MEMBER_INTVL");
#endif
#if defined(IFLA_BR_MCAST_MEMBERSHIP_INTVL) && !defined(OTHER_IFLA_BR_MCAST_MEMBERSHIP_INTVL)
_Static_assert((uint32_t)(IFLA_BR_MCAST_MEMBERSHIP_INTVL) ==
	(uint32_t)0x1f, "IFLA_BR_MCAST_MEMBERSHIP_INTVL");
#endif
#if defined(IFLA_BR_MCAST_QUERIER_INTVL) && !defined(OTHER_IFLA_BR_MCAST_QUERIER_INTVL)
_Static_assert((uint32_t)(IFLA_BR_MCAST_QUERIER_INTVL) ==
	(uint32_t)0x20, "IFLA_BR_MCAST_QUERIER_INTVL");
#endif
#if defined(IFLA_BR_MCAST_QUERY_INTVL) && !defined(OTHER_IFLA_BR_MCAST_QUERY_INTVL)
_Static_assert((uint32_t)(IFLA_BR_MCAST_QUERY_INTVL) ==
	(uint32_t)0x21, "IFLA_BR_MCAST_QUERY_INTVL");
#endif
#if defined(IFLA_BR_MCAST_QUERY_RESPONSE_INTVL) && !defined(OTHER_IFLA_BR_MCAST_QUERY_RESPONSE_INTVL)
_Static_assert((uint32_t)(IFLA_BR_MCAST_QUERY_RESPONSE_INTVL) ==
	(uint32_t)0x22, "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL");
#endif
#if defined(IFLA_BR_MCAST_STARTUP_QUERY_INTVL) && !defined(OTHER_IFLA_BR_MCAST_STARTUP_QUERY_INTVL)
_Static_assert((uint32_t)(IFLA_BR_MCAST_STARTUP_QUERY_INTVL) ==
	(uint32_t)0x23, "IFLA_BR_MCAST_STARTUP_QUERY_INTVL");
#endif
#if defined(IFLA_BR_NF_CALL_IPTABLES) && !defined(OTHER_IFLA_BR_NF_CALL_IPTABLES)
_Static_assert((uint32_t)(IFLA_BR_NF_CALL_IPTABLES) == (uint32_t)0x24, "IFLA_BR_NF_CALL_IPTABLES");
#endif
#if defined(IFLA_BR_NF_CALL_IP6TABLES) && !defined(OTHER_IFLA_BR_NF_CALL_IP6TABLES)
_Static_assert((uint32_t)(IFLA_BR_NF_CALL_IP6TABLES) ==
	(uint32_t)0x25, "IFLA_BR_NF_CALL_IP6TABLES");
#endif
#if defined(IFLA_BR_NF_CALL_ARPTABLES) && !defined(OTHER_IFLA_BR_NF_CALL_ARPTABLES)
_Static_assert((uint32_t)(IFLA_BR_NF_CALL_ARPTABLES) ==
	(uint32_t)0x26, "IFLA_BR_NF_CALL_ARPTABLES");
#endif
#if defined(IFLA_BR_VLAN_DEFAULT_PVID) && !defined(OTHER_IFLA_BR_VLAN_DEFAULT_PVID)
_Static_assert((uint32_t)(IFLA_BR_VLAN_DEFAULT_PVID) ==
	(uint32_t)0x27, "IFLA_BR_VLAN_DEFAULT_PVID");
#endif
#if defined(IFLA_BR_PAD) && !defined(OTHER_IFLA_BR_PAD)
_Static_assert((uint32_t)(IFLA_BR_PAD) == (uint32_t)0x28, "IFLA_BR_PAD");
#endif
#if defined(IFLA_BR_VLAN_STATS_ENABLED) && !defined(OTHER_IFLA_BR_VLAN_STATS_ENABLED)
_Static_assert((uint32_t)(IFLA_BR_VLAN_STATS_ENABLED) ==
	(uint32_t)0x29, "IFLA_BR_VLAN_STATS_ENABLED");
#endif
#if defined(IFLA_BR_MCAST_STATS_ENABLED) && !defined(OTHER_IFLA_BR_MCAST_STATS_ENABLED)
_Static_assert((uint32_t)(IFLA_BR_MCAST_STATS_ENABLED) ==
	(uint32_t)0x2a, "IFLA_BR_MCAST_STATS_ENABLED");
#endif
#if defined(IFLA_BR_MCAST_IGMP_VERSION) && !defined(OTHER_IFLA_BR_MCAST_IGMP_VERSION)
_Static_assert((uint32_t)(IFLA_BR_MCAST_IGMP_VERSION) ==
	(uint32_t)0x2b, "IFLA_BR_MCAST_IGMP_VERSION");
#endif
#if defined(IFLA_BR_MCAST_MLD_VERSION) && !defined(OTHER_IFLA_BR_MCAST_MLD_VERSION)
_Static_assert((uint32_t)(IFLA_BR_MCAST_MLD_VERSION) ==
	(uint32_t)0x2c, "IFLA_BR_MCAST_MLD_VERSION");
#endif
#if defined(IFLA_BR_VLAN_STATS_PER_PORT) && !defined(OTHER_IFLA_BR_VLAN_STATS_PER_PORT)
_Static_assert((uint32_t)(IFLA_BR_VLAN_STATS_PER_PORT) ==
	(uint32_t)0x2d, "IFLA_BR_VLAN_STATS_PER_PORT");
#endif
#if defined(IFLA_BR_MULTI_BOOLOPT) && !defined(OTHER_IFLA_BR_MULTI_BOOLOPT)
_Static_assert((uint32_t)(IFLA_BR_MULTI_BOOLOPT) == (uint32_t)0x2e, "IFLA_BR_MULTI_BOOLOPT");
#endif
#if defined(IFLA_BR_MCAST_QUERIER_STATE) && !defined(OTHER_IFLA_BR_MCAST_QUERIER_STATE)
_Static_assert((uint32_t)(IFLA_BR_MCAST_QUERIER_STATE) ==
	(uint32_t)0x2f, "IFLA_BR_MCAST_QUERIER_STATE");
#endif
#if defined(IFLA_BR_FDB_N_LEARNED) && !defined(OTHER_IFLA_BR_FDB_N_LEARNED)
_Static_assert((uint32_t)(IFLA_BR_FDB_N_LEARNED) == (uint32_t)0x30, "IFLA_BR_FDB_N_LEARNED");
#endif
#if defined(IFLA_BR_FDB_MAX_LEARNED) && !defined(OTHER_IFLA_BR_FDB_MAX_LEARNED)
_Static_assert((uint32_t)(IFLA_BR_FDB_MAX_LEARNED) == (uint32_t)0x31, "IFLA_BR_FDB_MAX_LEARNED");
#endif
#if defined(IFLA_TUN_UNSPEC) && !defined(OTHER_IFLA_TUN_UNSPEC)
_Static_assert((uint32_t)(IFLA_TUN_UNSPEC) == (uint32_t)0x0, "IFLA_TUN_UNSPEC");
#endif
#if defined(IFLA_TUN_OWNER) && !defined(OTHER_IFLA_TUN_OWNER)
_Static_assert((uint32_t)(IFLA_TUN_OWNER) == (uint32_t)0x1, "IFLA_TUN_OWNER");
#endif
#if defined(IFLA_TUN_GROUP) && !defined(OTHER_IFLA_TUN_GROUP)
_Static_assert((uint32_t)(IFLA_TUN_GROUP) == (uint32_t)0x2, "IFLA_TUN_GROUP");
#endif
#if defined(IFLA_TUN_TYPE) && !defined(OTHER_IFLA_TUN_TYPE)
_Static_assert((uint32_t)(IFLA_TUN_TYPE) == (uint32_t)0x3, "IFLA_TUN_TYPE");
#endif
#if defined(IFLA_TUN_PI) && !defined(OTHER_IFLA_TUN_PI)
_Static_assert((uint32_t)(IFLA_TUN_PI) == (uint32_t)0x4, "IFLA_TUN_PI");
#endif
#if defined(IFLA_TUN_VNET_HDR) && !defined(OTHER_IFLA_TUN_VNET_HDR)
_Static_assert((uint32_t)(IFLA_TUN_VNET_HDR) == (uint32_t)0x5, "IFLA_TUN_VNET_HDR");
#endif
#if defined(IFLA_TUN_PERSIST) && !defined(OTHER_IFLA_TUN_PERSIST)
_Static_assert((uint32_t)(IFLA_TUN_PERSIST) == (uint32_t)0x6, "IFLA_TUN_PERSIST");
#endif
#if defined(IFLA_TUN_MULTI_QUEUE) && !defined(OTHER_IFLA_TUN_MULTI_QUEUE)
_Static_assert((uint32_t)(IFLA_TUN_MULTI_QUEUE) == (uint32_t)0x7, "IFLA_TUN_MULTI_QUEUE");
#endif
#if defined(IFLA_TUN_NUM_QUEUES) && !defined(OTHER_IFLA_TUN_NUM_QUEUES)
_Static_assert((uint32_t)(IFLA_TUN_NUM_QUEUES) == (uint32_t)0x8, "IFLA_TUN_NUM_QUEUES");
#endif
#if defined(IFLA_TUN_NUM_DISABLED_QUEUES) && !defined(OTHER_IFLA_TUN_NUM_DISABLED_QUEUES)
_Static_assert((uint32_t)(IFLA_TUN_NUM_DISABLED_QUEUES) ==
	(uint32_t)0x9, "IFLA_TUN_NUM_DISABLED_QUEUES");
#endif
#if defined(IFF_TUN) && !defined(OTHER_IFF_TUN)
_Static_assert((uint32_t)(IFF_TUN) == (uint32_t)0x1, "IFF_TUN");
#endif
#if defined(IFF_TAP) && !defined(OTHER_IFF_TAP)
_Static_assert((uint32_t)(IFF_TAP) == (uint32_t)0x2, "IFF_TAP");
#endif
#if defined(IFLA_VF_PORT_UNSPEC) && !defined(OTHER_IFLA_VF_PORT_UNSPEC)
_Static_assert((uint32_t)(IFLA_VF_PORT_UNSPEC) == (uint32_t)0x0, "IFLA_VF_PORT_UNSPEC");
#endif
#if defined(IFLA_VF_PORT) && !defined(OTHER_IFLA_VF_PORT)
_Static_assert((uint32_t)(IFLA_VF_PORT) == (uint32_t)0x1, "IFLA_VF_PORT");
#endif
#if defined(IFLA_PORT_UNSPEC) && !defined(OTHER_IFLA_PORT_UNSPEC)
_Static_assert((uint32_t)(IFLA_PORT_UNSPEC) == (uint32_t)0x0, "IFLA_PORT_UNSPEC");
#endif
#if defined(IFLA_PORT_VF) && !defined(OTHER_IFLA_PORT_VF)
_Static_assert((uint32_t)(IFLA_PORT_VF) == (uint32_t)0x1, "IFLA_PORT_VF");
#endif
#if defined(IFLA_PORT_PROFILE) && !defined(OTHER_IFLA_PORT_PROFILE)
_Static_assert((uint32_t)(IFLA_PORT_PROFILE) == (uint32_t)0x2, "IFLA_PORT_PROFILE");
#endif
#if defined(IFLA_PORT_VSI_TYPE) && !defined(OTHER_IFLA_PORT_VSI_TYPE)
_Static_assert((uint32_t)(IFLA_PORT_VSI_TYPE) == (uint32_t)0x3, "IFLA_PORT_VSI_TYPE");
#endif
#if defined(IFLA_PORT_INSTANCE_UUID) && !defined(OTHER_IFLA_PORT_INSTANCE_UUID)
_Static_assert((uint32_t)(IFLA_PORT_INSTANCE_UUID) == (uint32_t)0x4, "IFLA_PORT_INSTANCE_UUID");
#endif
#if defined(IFLA_PORT_HOST_UUID) && !defined(OTHER_IFLA_PORT_HOST_UUID)
_Static_assert((uint32_t)(IFLA_PORT_HOST_UUID) == (uint32_t)0x5, "IFLA_PORT_HOST_UUID");
#endif
#if defined(IFLA_PORT_REQUEST) && !defined(OTHER_IFLA_PORT_REQUEST)
_Static_assert((uint32_t)(IFLA_PORT_REQUEST) == (uint32_t)0x6, "IFLA_PORT_REQUEST");
#endif
#if defined(IFLA_PORT_RESPONSE) && !defined(OTHER_IFLA_PORT_RESPONSE)
_Static_assert((uint32_t)(IFLA_PORT_RESPONSE) == (uint32_t)0x7, "IFLA_PORT_RESPONSE");
#endif
#if defined(IFLA_XDP_UNSPEC) && !defined(OTHER_IFLA_XDP_UNSPEC)
_Static_assert((uint32_t)(IFLA_XDP_UNSPEC) == (uint32_t)0x0, "IFLA_XDP_UNSPEC");
#endif
#if defined(IFLA_XDP_FD) && !defined(OTHER_IFLA_XDP_FD)
_Static_assert((uint32_t)(IFLA_XDP_FD) == (uint32_t)0x1, "IFLA_XDP_FD");
#endif
#if defined(IFLA_XDP_ATTACHED) && !defined(OTHER_IFLA_XDP_ATTACHED)
_Static_assert((uint32_t)(IFLA_XDP_ATTACHED) == (uint32_t)0x2, "IFLA_XDP_ATTACHED");
#endif
#if defined(IFLA_XDP_FLAGS) && !defined(OTHER_IFLA_XDP_FLAGS)
_Static_assert((uint32_t)(IFLA_XDP_FLAGS) == (uint32_t)0x3, "IFLA_XDP_FLAGS");
#endif
#if defined(IFLA_XDP_PROG_ID) && !defined(OTHER_IFLA_XDP_PROG_ID)
_Static_assert((uint32_t)(IFLA_XDP_PROG_ID) == (uint32_t)0x4, "IFLA_XDP_PROG_ID");
#endif
#if defined(IFLA_XDP_DRV_PROG_ID) && !defined(OTHER_IFLA_XDP_DRV_PROG_ID)
_Static_assert((uint32_t)(IFLA_XDP_DRV_PROG_ID) == (uint32_t)0x5, "IFLA_XDP_DRV_PROG_ID");
#endif
#if defined(IFLA_XDP_SKB_PROG_ID) && !defined(OTHER_IFLA_XDP_SKB_PROG_ID)
_Static_assert((uint32_t)(IFLA_XDP_SKB_PROG_ID) == (uint32_t)0x6, "IFLA_XDP_SKB_PROG_ID");
#endif
#if defined(IFLA_XDP_HW_PROG_ID) && !defined(OTHER_IFLA_XDP_HW_PROG_ID)
_Static_assert((uint32_t)(IFLA_XDP_HW_PROG_ID) == (uint32_t)0x7, "IFLA_XDP_HW_PROG_ID");
#endif
#if defined(IFLA_XDP_EXPECTED_FD) && !defined(OTHER_IFLA_XDP_EXPECTED_FD)
_Static_assert((uint32_t)(IFLA_XDP_EXPECTED_FD) == (uint32_t)0x8, "IFLA_XDP_EXPECTED_FD");
#endif
#if defined(RTEXT_FILTER_VF) && !defined(OTHER_RTEXT_FILTER_VF)
_Static_assert((uint32_t)(RTEXT_FILTER_VF) == (uint32_t)0x1, "RTEXT_FILTER_VF");
#endif
#if defined(RTEXT_FILTER_BRVLAN) && !defined(OTHER_RTEXT_FILTER_BRVLAN)
_Static_assert((uint32_t)(RTEXT_FILTER_BRVLAN) == (uint32_t)0x2, "RTEXT_FILTER_BRVLAN");
#endif
#if defined(RTEXT_FILTER_BRVLAN_COMPRESSED) && !defined(OTHER_RTEXT_FILTER_BRVLAN_COMPRESSED)
_Static_assert((uint32_t)(RTEXT_FILTER_BRVLAN_COMPRESSED) ==
	(uint32_t)0x4, "RTEXT_FILTER_BRVLAN_COMPRESSED");
#endif
#if defined(RTEXT_FILTER_SKIP_STATS) && !defined(OTHER_RTEXT_FILTER_SKIP_STATS)
_Static_assert((uint32_t)(RTEXT_FILTER_SKIP_STATS) == (uint32_t)0x8, "RTEXT_FILTER_SKIP_STATS");
#endif
#if defined(RTEXT_FILTER_MRP) && !defined(OTHER_RTEXT_FILTER_MRP)
_Static_assert((uint32_t)(RTEXT_FILTER_MRP) == (uint32_t)0x10, "RTEXT_FILTER_MRP");
#endif
#if defined(RTEXT_FILTER_CFM_CONFIG) && !defined(OTHER_RTEXT_FILTER_CFM_CONFIG)
_Static_assert((uint32_t)(RTEXT_FILTER_CFM_CONFIG) == (uint32_t)0x20, "RTEXT_FILTER_CFM_CONFIG");
#endif
#if defined(RTEXT_FILTER_CFM_STATUS) && !defined(OTHER_RTEXT_FILTER_CFM_STATUS)
_Static_assert((uint32_t)(RTEXT_FILTER_CFM_STATUS) == (uint32_t)0x40, "RTEXT_FILTER_CFM_STATUS");
#endif
#if defined(RTEXT_FILTER_MST) && !defined(OTHER_RTEXT_FILTER_MST)
_Static_assert((uint32_t)(RTEXT_FILTER_MST) == (uint32_t)0x80, "RTEXT_FILTER_MST");
#endif
#if defined(IFLA_BRIDGE_FLAGS) && !defined(OTHER_IFLA_BRIDGE_FLAGS)
_Static_assert((uint32_t)(IFLA_BRIDGE_FLAGS) == (uint32_t)0x0, "IFLA_BRIDGE_FLAGS");
#endif
#if defined(IFLA_BRIDGE_MODE) && !defined(OTHER_IFLA_BRIDGE_MODE)
_Static_assert((uint32_t)(IFLA_BRIDGE_MODE) == (uint32_t)0x1, "IFLA_BRIDGE_MODE");
#endif
#if defined(IFLA_BRIDGE_VLAN_INFO) && !defined(OTHER_IFLA_BRIDGE_VLAN_INFO)
_Static_assert((uint32_t)(IFLA_BRIDGE_VLAN_INFO) == (uint32_t)0x2, "IFLA_BRIDGE_VLAN_INFO");
#endif
#if defined(IFLA_BRIDGE_VLAN_TUNNEL_INFO) && !defined(OTHER_IFLA_BRIDGE_VLAN_TUNNEL_INFO)
_Static_assert((uint32_t)(IFLA_BRIDGE_VLAN_TUNNEL_INFO) ==
	(uint32_t)0x3, "IFLA_BRIDGE_VLAN_TUNNEL_INFO");
#endif
#if defined(IFLA_BRIDGE_MRP) && !defined(OTHER_IFLA_BRIDGE_MRP)
_Static_assert((uint32_t)(IFLA_BRIDGE_MRP) == (uint32_t)0x4, "IFLA_BRIDGE_MRP");
#endif
#if defined(IFLA_BRIDGE_CFM) && !defined(OTHER_IFLA_BRIDGE_CFM)
_Static_assert((uint32_t)(IFLA_BRIDGE_CFM) == (uint32_t)0x5, "IFLA_BRIDGE_CFM");
#endif
#if defined(IFLA_BRIDGE_MST) && !defined(OTHER_IFLA_BRIDGE_MST)
_Static_assert((uint32_t)(IFLA_BRIDGE_MST) == (uint32_t)0x6, "IFLA_BRIDGE_MST");
#endif
#if defined(IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC) && !defined(OTHER_IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC)
_Static_assert((uint32_t)(IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC) ==
	(uint32_t)0x0, "IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC");
#endif
#if defined(IFLA_BRIDGE_VLAN_TUNNEL_ID) && !defined(OTHER_IFLA_BRIDGE_VLAN_TUNNEL_ID)
_Static_assert((uint32_t)(IFLA_BRIDGE_VLAN_TUNNEL_ID) ==
	(uint32_t)0x1, "IFLA_BRIDGE_VLAN_TUNNEL_ID");
#endif
#if defined(IFLA_BRIDGE_VLAN_TUNNEL_VID) && !defined(OTHER_IFLA_BRIDGE_VLAN_TUNNEL_VID)
_Static_assert((uint32_t)(IFLA_BRIDGE_VLAN_TUNNEL_VID) ==
	(uint32_t)0x2, "IFLA_BRIDGE_VLAN_TUNNEL_VID");
#endif
#if defined(IFLA_BRIDGE_VLAN_TUNNEL_FLAGS) && !defined(OTHER_IFLA_BRIDGE_VLAN_TUNNEL_FLAGS)
_Static_assert((uint32_t)(IFLA_BRIDGE_VLAN_TUNNEL_FLAGS) ==
	(uint32_t)0x3, "IFLA_BRIDGE_VLAN_TUNNEL_FLAGS");
#endif
#if defined(BRIDGE_FLAGS_MASTER) && !defined(OTHER_BRIDGE_FLAGS_MASTER)
_Static_assert((uint32_t)(BRIDGE_FLAGS_MASTER) == (uint32_t)0x1, "BRIDGE_FLAGS_MASTER");
#endif
#if defined(BRIDGE_FLAGS_SELF) && !defined(OTHER_BRIDGE_FLAGS_SELF)
_Static_assert((uint32_t)(BRIDGE_FLAGS_SELF) == (uint32_t)0x2, "BRIDGE_FLAGS_SELF");
#endif
#if defined(BRIDGE_MODE_VEB) && !defined(OTHER_BRIDGE_MODE_VEB)
_Static_assert((uint32_t)(BRIDGE_MODE_VEB) == (uint32_t)0x0, "BRIDGE_MODE_VEB");
#endif
#if defined(BRIDGE_MODE_VEPA) && !defined(OTHER_BRIDGE_MODE_VEPA)
_Static_assert((uint32_t)(BRIDGE_MODE_VEPA) == (uint32_t)0x1, "BRIDGE_MODE_VEPA");
#endif
#if defined(BRIDGE_MODE_UNDEF) && !defined(OTHER_BRIDGE_MODE_UNDEF)
_Static_assert((uint32_t)(BRIDGE_MODE_UNDEF) == (uint32_t)0xffff, "BRIDGE_MODE_UNDEF");
#endif
#if defined(BRIDGE_VLAN_INFO_MASTER) && !defined(OTHER_BRIDGE_VLAN_INFO_MASTER)
_Static_assert((uint32_t)(BRIDGE_VLAN_INFO_MASTER) == (uint32_t)0x1, "BRIDGE_VLAN_INFO_MASTER");
#endif
#if defined(BRIDGE_VLAN_INFO_PVID) && !defined(OTHER_BRIDGE_VLAN_INFO_PVID)
_Static_assert((uint32_t)(BRIDGE_VLAN_INFO_PVID) == (uint32_t)0x2, "BRIDGE_VLAN_INFO_PVID");
#endif
#if defined(BRIDGE_VLAN_INFO_UNTAGGED) && !defined(OTHER_BRIDGE_VLAN_INFO_UNTAGGED)
_Static_assert((uint32_t)(BRIDGE_VLAN_INFO_UNTAGGED) == (uint32_t)0x4, "BRIDGE_VLAN_INFO_UNTAGGED");
#endif
#if defined(BRIDGE_VLAN_INFO_RANGE_BEGIN) && !defined(OTHER_BRIDGE_VLAN_INFO_RANGE_BEGIN)
_Static_assert((uint32_t)(BRIDGE_VLAN_INFO_RANGE_BEGIN) ==
	(uint32_t)0x8, "BRIDGE_VLAN_INFO_RANGE_BEGIN");
#endif
#if defined(BRIDGE_VLAN_INFO_RANGE_END) && !defined(OTHER_BRIDGE_VLAN_INFO_RANGE_END)
_Static_assert((uint32_t)(BRIDGE_VLAN_INFO_RANGE_END) ==
	(uint32_t)0x10, "BRIDGE_VLAN_INFO_RANGE_END");
#endif
#if defined(BRIDGE_VLAN_INFO_BRENTRY) && !defined(OTHER_BRIDGE_VLAN_INFO_BRENTRY)
_Static_assert((uint32_t)(BRIDGE_VLAN_INFO_BRENTRY) == (uint32_t)0x20, "BRIDGE_VLAN_INFO_BRENTRY");
#endif
#if defined(BRIDGE_VLAN_INFO_ONLY_OPTS) && !defined(OTHER_BRIDGE_VLAN_INFO_ONLY_OPTS)
_Static_assert((uint32_t)(BRIDGE_VLAN_INFO_ONLY_OPTS) ==
	(uint32_t)0x40, "BRIDGE_VLAN_INFO_ONLY_OPTS");
#endif
#if defined(RTNL_FAMILY_IPMR) && !defined(OTHER_RTNL_FAMILY_IPMR)
_Static_assert((uint32_t)(RTNL_FAMILY_IPMR) == (uint32_t)0x80, "RTNL_FAMILY_IPMR");
#endif
#if defined(RTNL_FAMILY_IP6MR) && !defined(OTHER_RTNL_FAMILY_IP6MR)
_Static_assert((uint32_t)(RTNL_FAMILY_IP6MR) == (uint32_t)0x81, "RTNL_FAMILY_IP6MR");
#endif
#if defined(IFLA_VF_INFO_UNSPEC) && !defined(OTHER_IFLA_VF_INFO_UNSPEC)
_Static_assert((uint32_t)(IFLA_VF_INFO_UNSPEC) == (uint32_t)0x0, "IFLA_VF_INFO_UNSPEC");
#endif
#if defined(IFLA_VF_INFO) && !defined(OTHER_IFLA_VF_INFO)
_Static_assert((uint32_t)(IFLA_VF_INFO) == (uint32_t)0x1, "IFLA_VF_INFO");
#endif
#if defined(IFLA_VF_UNSPEC) && !defined(OTHER_IFLA_VF_UNSPEC)
_Static_assert((uint32_t)(IFLA_VF_UNSPEC) == (uint32_t)0x0, "IFLA_VF_UNSPEC");
#endif
#if defined(IFLA_VF_MAC) && !defined(OTHER_IFLA_VF_MAC)
_Static_assert((uint32_t)(IFLA_VF_MAC) == (uint32_t)0x1, "IFLA_VF_MAC");
#endif
#if defined(IFLA_VF_VLAN) && !defined(OTHER_IFLA_VF_VLAN)
_Static_assert((uint32_t)(IFLA_VF_VLAN) == (uint32_t)0x2, "IFLA_VF_VLAN");
#endif
#if defined(IFLA_VF_TX_RATE) && !defined(OTHER_IFLA_VF_TX_RATE)
_Static_assert((uint32_t)(IFLA_VF_TX_RATE) == (uint32_t)0x3, "IFLA_VF_TX_RATE");
#endif
#if defined(IFLA_VF_SPOOFCHK) && !defined(OTHER_IFLA_VF_SPOOFCHK)
_Static_assert((uint32_t)(IFLA_VF_SPOOFCHK) == (uint32_t)0x4, "IFLA_VF_SPOOFCHK");
#endif
#if defined(IFLA_VF_LINK_STATE) && !defined(OTHER_IFLA_VF_LINK_STATE)
_Static_assert((uint32_t)(IFLA_VF_LINK_STATE) == (uint32_t)0x5, "IFLA_VF_LINK_STATE");
#endif
#if defined(IFLA_VF_RATE) && !defined(OTHER_IFLA_VF_RATE)
_Static_assert((uint32_t)(IFLA_VF_RATE) == (uint32_t)0x6, "IFLA_VF_RATE");
#endif
#if defined(IFLA_VF_RSS_QUERY_EN) && !defined(OTHER_IFLA_VF_RSS_QUERY_EN)
_Static_assert((uint32_t)(IFLA_VF_RSS_QUERY_EN) == (uint32_t)0x7, "IFLA_VF_RSS_QUERY_EN");
#endif
#if defined(IFLA_VF_STATS) && !defined(OTHER_IFLA_VF_STATS)
_Static_assert((uint32_t)(IFLA_VF_STATS) == (uint32_t)0x8, "IFLA_VF_STATS");
#endif
#if defined(IFLA_VF_TRUST) && !defined(OTHER_IFLA_VF_TRUST)
_Static_assert((uint32_t)(IFLA_VF_TRUST) == (uint32_t)0x9, "IFLA_VF_TRUST");
#endif
#if defined(IFLA_VF_IB_NODE_GUID) && !defined(OTHER_IFLA_VF_IB_NODE_GUID)
_Static_assert((uint32_t)(IFLA_VF_IB_NODE_GUID) == (uint32_t)0xa, "IFLA_VF_IB_NODE_GUID");
#endif
#if defined(IFLA_VF_IB_PORT_GUID) && !defined(OTHER_IFLA_VF_IB_PORT_GUID)
_Static_assert((uint32_t)(IFLA_VF_IB_PORT_GUID) == (uint32_t)0xb, "IFLA_VF_IB_PORT_GUID");
#endif
#if defined(IFLA_VF_VLAN_LIST) && !defined(OTHER_IFLA_VF_VLAN_LIST)
_Static_assert((uint32_t)(IFLA_VF_VLAN_LIST) == (uint32_t)0xc, "IFLA_VF_VLAN_LIST");
#endif
#if defined(IFLA_VF_BROADCAST) && !defined(OTHER_IFLA_VF_BROADCAST)
_Static_assert((uint32_t)(IFLA_VF_BROADCAST) == (uint32_t)0xd, "IFLA_VF_BROADCAST");
#endif
#if defined(IFLA_VF_LINK_STATE_AUTO) && !defined(OTHER_IFLA_VF_LINK_STATE_AUTO)
_Static_assert((uint32_t)(IFLA_VF_LINK_STATE_AUTO) == (uint32_t)0x0, "IFLA_VF_LINK_STATE_AUTO");
#endif
#if defined(IFLA_VF_LINK_STATE_ENABLE) && !defined(OTHER_IFLA_VF_LINK_STATE_ENABLE)
_Static_assert((uint32_t)(IFLA_VF_LINK_STATE_ENABLE) == (uint32_t)0x1, "IFLA_VF_LINK_STATE_ENABLE");
#endif
#if defined(IFLA_VF_LINK_STATE_DISABLE) && !defined(OTHER_IFLA_VF_LINK_STATE_DISABLE)
_Static_assert((uint32_t)(IFLA_VF_LINK_STATE_DISABLE) ==
	(uint32_t)0x2, "IFLA_VF_LINK_STATE_DISABLE");
#endif
#if defined(IFLA_VF_STATS_RX_PACKETS) && !defined(OTHER_IFLA_VF_STATS_RX_PACKETS)
_Static_assert((uint32_t)(IFLA_VF_STATS_RX_PACKETS) == (uint32_t)0x0, "IFLA_VF_STATS_RX_PACKETS");
#endif
#if defined(IFLA_VF_STATS_TX_PACKETS) && !defined(OTHER_IFLA_VF_STATS_TX_PACKETS)
_Static_assert((uint32_t)(IFLA_VF_STATS_TX_PACKETS) == (uint32_t)0x1, "IFLA_VF_STATS_TX_PACKETS");
#endif
#if defined(IFLA_VF_STATS_RX_BYTES) && !defined(OTHER_IFLA_VF_STATS_RX_BYTES)
_Static_assert((uint32_t)(IFLA_VF_STATS_RX_BYTES) == (uint32_t)0x2, "IFLA_VF_STATS_RX_BYTES");
#endif
#if defined(IFLA_VF_STATS_TX_BYTES) && !defined(OTHER_IFLA_VF_STATS_TX_BYTES)
_Static_assert((uint32_t)(IFLA_VF_STATS_TX_BYTES) == (uint32_t)0x3, "IFLA_VF_STATS_TX_BYTES");
#endif
#if defined(IFLA_VF_STATS_BROADCAST) && !defined(OTHER_IFLA_VF_STATS_BROADCAST)
_Static_assert((uint32_t)(IFLA_VF_STATS_BROADCAST) == (uint32_t)0x4, "IFLA_VF_STATS_BROADCAST");
#endif
#if defined(IFLA_VF_STATS_MULTICAST) && !defined(OTHER_IFLA_VF_STATS_MULTICAST)
_Static_assert((uint32_t)(IFLA_VF_STATS_MULTICAST) == (uint32_t)0x5, "IFLA_VF_STATS_MULTICAST");
#endif
#if defined(IFLA_VF_STATS_PAD) && !defined(OTHER_IFLA_VF_STATS_PAD)
_Static_assert((uint32_t)(IFLA_VF_STATS_PAD) == (uint32_t)0x6, "IFLA_VF_STATS_PAD");
#endif
#if defined(IFLA_VF_STATS_RX_DROPPED) && !defined(OTHER_IFLA_VF_STATS_RX_DROPPED)
_Static_assert((uint32_t)(IFLA_VF_STATS_RX_DROPPED) == (uint32_t)0x7, "IFLA_VF_STATS_RX_DROPPED");
#endif
#if defined(IFLA_VF_STATS_TX_DROPPED) && !defined(OTHER_IFLA_VF_STATS_TX_DROPPED)
_Static_assert((uint32_t)(IFLA_VF_STATS_TX_DROPPED) == (uint32_t)0x8, "IFLA_VF_STATS_TX_DROPPED");
#endif
#if defined(IFLA_VF_VLAN_INFO_UNSPEC) && !defined(OTHER_IFLA_VF_VLAN_INFO_UNSPEC)
_Static_assert((uint32_t)(IFLA_VF_VLAN_INFO_UNSPEC) == (uint32_t)0x0, "IFLA_VF_VLAN_INFO_UNSPEC");
#endif
#if defined(IFLA_VF_VLAN_INFO) && !defined(OTHER_IFLA_VF_VLAN_INFO)
_Static_assert((uint32_t)(IFLA_VF_VLAN_INFO) == (uint32_t)0x1, "IFLA_VF_VLAN_INFO");
#endif
#if defined(IFLA_STATS_UNSPEC) && !defined(OTHER_IFLA_STATS_UNSPEC)
_Static_assert((uint32_t)(IFLA_STATS_UNSPEC) == (uint32_t)0x0, "IFLA_STATS_UNSPEC");
#endif
#if defined(IFLA_STATS_LINK_64) && !defined(OTHER_IFLA_STATS_LINK_64)
_Static_assert((uint32_t)(IFLA_STATS_LINK_64) == (uint32_t)0x1, "IFLA_STATS_LINK_64");
#endif
#if defined(IFLA_STATS_LINK_XSTATS) && !defined(OTHER_IFLA_STATS_LINK_XSTATS)
_Static_assert((uint32_t)(IFLA_STATS_LINK_XSTATS) == (uint32_t)0x2, "IFLA_STATS_LINK_XSTATS");
#endif
#if defined(IFLA_STATS_LINK_XSTATS_SLAVE) && !defined(OTHER_IFLA_STATS_LINK_XSTATS_SLAVE)
_Static_assert((uint32_t)(IFLA_STATS_LINK_XSTATS_SLAVE) ==
	(uint32_t)0x3, "IFLA_STATS_LINK_XSTATS_SLAVE");
#endif
#if defined(IFLA_STATS_LINK_OFFLOAD_XSTATS) && !defined(OTHER_IFLA_STATS_LINK_OFFLOAD_XSTATS)
_Static_assert((uint32_t)(IFLA_STATS_LINK_OFFLOAD_XSTATS) ==
	(uint32_t)0x4, "IFLA_STATS_LINK_OFFLOAD_XSTATS");
#endif
#if defined(IFLA_STATS_AF_SPEC) && !defined(OTHER_IFLA_STATS_AF_SPEC)
_Static_assert((uint32_t)(IFLA_STATS_AF_SPEC) == (uint32_t)0x5, "IFLA_STATS_AF_SPEC");
#endif
#if defined(LINK_XSTATS_TYPE_UNSPEC) && !defined(OTHER_LINK_XSTATS_TYPE_UNSPEC)
_Static_assert((uint32_t)(LINK_XSTATS_TYPE_UNSPEC) == (uint32_t)0x0, "LINK_XSTATS_TYPE_UNSPEC");
#endif
#if defined(LINK_XSTATS_TYPE_BRIDGE) && !defined(OTHER_LINK_XSTATS_TYPE_BRIDGE)
_Static_assert((uint32_t)(LINK_XSTATS_TYPE_BRIDGE) == (uint32_t)0x1, "LINK_XSTATS_TYPE_BRIDGE");
#endif
#if defined(LINK_XSTATS_TYPE_BOND) && !defined(OTHER_LINK_XSTATS_TYPE_BOND)
_Static_assert((uint32_t)(LINK_XSTATS_TYPE_BOND) == (uint32_t)0x2, "LINK_XSTATS_TYPE_BOND");
#endif
#if defined(IFLA_OFFLOAD_XSTATS_UNSPEC) && !defined(OTHER_IFLA_OFFLOAD_XSTATS_UNSPEC)
_Static_assert((uint32_t)(IFLA_OFFLOAD_XSTATS_UNSPEC) ==
	(uint32_t)0x0, "IFLA_OFFLOAD_XSTATS_UNSPEC");
#endif
#if defined(IFLA_OFFLOAD_XSTATS_CPU_HIT) && !defined(OTHER_IFLA_OFFLOAD_XSTATS_CPU_HIT)
_Static_assert((uint32_t)(IFLA_OFFLOAD_XSTATS_CPU_HIT) ==
	(uint32_t)0x1, "IFLA_OFFLOAD_XSTATS_CPU_HIT");
#endif
#if defined(IFLA_OFFLOAD_XSTATS_HW_S_INFO) && !defined(OTHER_IFLA_OFFLOAD_XSTATS_HW_S_INFO)
_Static_assert((uint32_t)(IFLA_OFFLOAD_XSTATS_HW_S_INFO) ==
	(uint32_t)0x2, "IFLA_OFFLOAD_XSTATS_HW_S_INFO");
#endif
#if defined(IFLA_OFFLOAD_XSTATS_L3_STATS) && !defined(OTHER_IFLA_OFFLOAD_XSTATS_L3_STATS)
_Static_assert((uint32_t)(IFLA_OFFLOAD_XSTATS_L3_STATS) ==
	(uint32_t)0x3, "IFLA_OFFLOAD_XSTATS_L3_STATS");
#endif
#if defined(BRIDGE_XSTATS_UNSPEC) && !defined(OTHER_BRIDGE_XSTATS_UNSPEC)
_Static_assert((uint32_t)(BRIDGE_XSTATS_UNSPEC) == (uint32_t)0x0, "BRIDGE_XSTATS_UNSPEC");
#endif
#if defined(BRIDGE_XSTATS_VLAN) && !defined(OTHER_BRIDGE_XSTATS_VLAN)
_Static_assert((uint32_t)(BRIDGE_XSTATS_VLAN) == (uint32_t)0x1, "BRIDGE_XSTATS_VLAN");
#endif
#if defined(BRIDGE_XSTATS_MCAST) && !defined(OTHER_BRIDGE_XSTATS_MCAST)
_Static_assert((uint32_t)(BRIDGE_XSTATS_MCAST) == (uint32_t)0x2, "BRIDGE_XSTATS_MCAST");
#endif
#if defined(BRIDGE_XSTATS_PAD) && !defined(OTHER_BRIDGE_XSTATS_PAD)
_Static_assert((uint32_t)(BRIDGE_XSTATS_PAD) == (uint32_t)0x3, "BRIDGE_XSTATS_PAD");
#endif
#if defined(BRIDGE_XSTATS_STP) && !defined(OTHER_BRIDGE_XSTATS_STP)
_Static_assert((uint32_t)(BRIDGE_XSTATS_STP) == (uint32_t)0x4, "BRIDGE_XSTATS_STP");
#endif
#if defined(BOND_XSTATS_UNSPEC) && !defined(OTHER_BOND_XSTATS_UNSPEC)
_Static_assert((uint32_t)(BOND_XSTATS_UNSPEC) == (uint32_t)0x0, "BOND_XSTATS_UNSPEC");
#endif
#if defined(BOND_XSTATS_3AD) && !defined(OTHER_BOND_XSTATS_3AD)
_Static_assert((uint32_t)(BOND_XSTATS_3AD) == (uint32_t)0x1, "BOND_XSTATS_3AD");
#endif
#if defined(NHA_UNSPEC) && !defined(OTHER_NHA_UNSPEC)
_Static_assert((uint32_t)(NHA_UNSPEC) == (uint32_t)0x0, "NHA_UNSPEC");
#endif
#if defined(NHA_ID) && !defined(OTHER_NHA_ID)
_Static_assert((uint32_t)(NHA_ID) == (uint32_t)0x1, "NHA_ID");
#endif
#if defined(NHA_GROUP) && !defined(OTHER_NHA_GROUP)
_Static_assert((uint32_t)(NHA_GROUP) == (uint32_t)0x2, "NHA_GROUP");
#endif
#if defined(NHA_GROUP_TYPE) && !defined(OTHER_NHA_GROUP_TYPE)
_Static_assert((uint32_t)(NHA_GROUP_TYPE) == (uint32_t)0x3, "NHA_GROUP_TYPE");
#endif
#if defined(NHA_BLACKHOLE) && !defined(OTHER_NHA_BLACKHOLE)
_Static_assert((uint32_t)(NHA_BLACKHOLE) == (uint32_t)0x4, "NHA_BLACKHOLE");
#endif
#if defined(NHA_OIF) && !defined(OTHER_NHA_OIF)
_Static_assert((uint32_t)(NHA_OIF) == (uint32_t)0x5, "NHA_OIF");
#endif
#if defined(NHA_GATEWAY) && !defined(OTHER_NHA_GATEWAY)
_Static_assert((uint32_t)(NHA_GATEWAY) == (uint32_t)0x6, "NHA_GATEWAY");
#endif
#if defined(NHA_ENCAP_TYPE) && !defined(OTHER_NHA_ENCAP_TYPE)
_Static_assert((uint32_t)(NHA_ENCAP_TYPE) == (uint32_t)0x7, "NHA_ENCAP_TYPE");
#endif
#if defined(NHA_ENCAP) && !defined(OTHER_NHA_ENCAP)
_Static_assert((uint32_t)(NHA_ENCAP) == (uint32_t)0x8, "NHA_ENCAP");
#endif
#if defined(NHA_GROUPS) && !defined(OTHER_NHA_GROUPS)
_Static_assert((uint32_t)(NHA_GROUPS) == (uint32_t)0x9, "NHA_GROUPS");
#endif
#if defined(NHA_MASTER) && !defined(OTHER_NHA_MASTER)
_Static_assert((uint32_t)(NHA_MASTER) == (uint32_t)0xa, "NHA_MASTER");
#endif
#if defined(NHA_FDB) && !defined(OTHER_NHA_FDB)
_Static_assert((uint32_t)(NHA_FDB) == (uint32_t)0xb, "NHA_FDB");
#endif
#if defined(NHA_RES_GROUP) && !defined(OTHER_NHA_RES_GROUP)
_Static_assert((uint32_t)(NHA_RES_GROUP) == (uint32_t)0xc, "NHA_RES_GROUP");
#endif
#if defined(NHA_RES_BUCKET) && !defined(OTHER_NHA_RES_BUCKET)
_Static_assert((uint32_t)(NHA_RES_BUCKET) == (uint32_t)0xd, "NHA_RES_BUCKET");
#endif
#if defined(NHA_GROUP_STATS) && !defined(OTHER_NHA_GROUP_STATS)
_Static_assert((uint32_t)(NHA_GROUP_STATS) == (uint32_t)0xf, "NHA_GROUP_STATS");
#endif
#if defined(NHA_HW_STATS_ENABLE) && !defined(OTHER_NHA_HW_STATS_ENABLE)
_Static_assert((uint32_t)(NHA_HW_STATS_ENABLE) == (uint32_t)0x10, "NHA_HW_STATS_ENABLE");
#endif
#if defined(NHA_HW_STATS_USED) && !defined(OTHER_NHA_HW_STATS_USED)
_Static_assert((uint32_t)(NHA_HW_STATS_USED) == (uint32_t)0x11, "NHA_HW_STATS_USED");
#endif
#if defined(NHA_RES_GROUP_PAD) && !defined(OTHER_NHA_RES_GROUP_PAD)
_Static_assert((uint32_t)(NHA_RES_GROUP_PAD) == (uint32_t)0x0, "NHA_RES_GROUP_PAD");
#endif
#if defined(NHA_RES_GROUP_BUCKETS) && !defined(OTHER_NHA_RES_GROUP_BUCKETS)
_Static_assert((uint32_t)(NHA_RES_GROUP_BUCKETS) == (uint32_t)0x1, "NHA_RES_GROUP_BUCKETS");
#endif
#if defined(NHA_RES_GROUP_IDLE_TIMER) && !defined(OTHER_NHA_RES_GROUP_IDLE_TIMER)
_Static_assert((uint32_t)(NHA_RES_GROUP_IDLE_TIMER) == (uint32_t)0x2, "NHA_RES_GROUP_IDLE_TIMER");
#endif
#if defined(NHA_RES_GROUP_UNBALANCED_TIMER) && !defined(OTHER_NHA_RES_GROUP_UNBALANCED_TIMER)
_Static_assert((uint32_t)(NHA_RES_GROUP_UNBALANCED_TIMER) ==
	(uint32_t)0x3, "NHA_RES_GROUP_UNBALANCED_TIMER");
#endif
#if defined(NHA_RES_GROUP_UNBALANCED_TIME) && !defined(OTHER_NHA_RES_GROUP_UNBALANCED_TIME)
_Static_assert((uint32_t)(NHA_RES_GROUP_UNBALANCED_TIME) ==
	(uint32_t)0x4, "NHA_RES_GROUP_UNBALANCED_TIME");
#endif
#if defined(NHA_RES_BUCKET_PAD) && !defined(OTHER_NHA_RES_BUCKET_PAD)
_Static_assert((uint32_t)(NHA_RES_BUCKET_PAD) == (uint32_t)0x0, "NHA_RES_BUCKET_PAD");
#endif
#if defined(NHA_RES_BUCKET_INDEX) && !defined(OTHER_NHA_RES_BUCKET_INDEX)
_Static_assert((uint32_t)(NHA_RES_BUCKET_INDEX) == (uint32_t)0x1, "NHA_RES_BUCKET_INDEX");
#endif
#if defined(NHA_RES_BUCKET_IDLE_TIME) && !defined(OTHER_NHA_RES_BUCKET_IDLE_TIME)
_Static_assert((uint32_t)(NHA_RES_BUCKET_IDLE_TIME) == (uint32_t)0x2, "NHA_RES_BUCKET_IDLE_TIME");
#endif
#if defined(NHA_RES_BUCKET_NH_ID) && !defined(OTHER_NHA_RES_BUCKET_NH_ID)
_Static_assert((uint32_t)(NHA_RES_BUCKET_NH_ID) == (uint32_t)0x3, "NHA_RES_BUCKET_NH_ID");
#endif
#if defined(NEXTHOP_GRP_TYPE_MPATH) && !defined(OTHER_NEXTHOP_GRP_TYPE_MPATH)
_Static_assert((uint32_t)(NEXTHOP_GRP_TYPE_MPATH) == (uint32_t)0x0, "NEXTHOP_GRP_TYPE_MPATH");
#endif
#if defined(NEXTHOP_GRP_TYPE_RES) && !defined(OTHER_NEXTHOP_GRP_TYPE_RES)
_Static_assert((uint32_t)(NEXTHOP_GRP_TYPE_RES) == (uint32_t)0x1, "NEXTHOP_GRP_TYPE_RES");
#endif
#if defined(XDP_FLAGS_UPDATE_IF_NOEXIST) && !defined(OTHER_XDP_FLAGS_UPDATE_IF_NOEXIST)
_Static_assert((uint32_t)(XDP_FLAGS_UPDATE_IF_NOEXIST) ==
	(uint32_t)0x1, "XDP_FLAGS_UPDATE_IF_NOEXIST");
#endif
#if defined(XDP_FLAGS_SKB_MODE) && !defined(OTHER_XDP_FLAGS_SKB_MODE)
_Static_assert((uint32_t)(XDP_FLAGS_SKB_MODE) == (uint32_t)0x2, "XDP_FLAGS_SKB_MODE");
#endif
#if defined(XDP_FLAGS_DRV_MODE) && !defined(OTHER_XDP_FLAGS_DRV_MODE)
_Static_assert((uint32_t)(XDP_FLAGS_DRV_MODE) == (uint32_t)0x4, "XDP_FLAGS_DRV_MODE");
#endif
#if defined(XDP_FLAGS_HW_MODE) && !defined(OTHER_XDP_FLAGS_HW_MODE)
_Static_assert((uint32_t)(XDP_FLAGS_HW_MODE) == (uint32_t)0x8, "XDP_FLAGS_HW_MODE");
#endif
#if defined(XDP_FLAGS_REPLACE) && !defined(OTHER_XDP_FLAGS_REPLACE)
_Static_assert((uint32_t)(XDP_FLAGS_REPLACE) == (uint32_t)0x10, "XDP_FLAGS_REPLACE");
#endif
#if defined(XDP_ATTACHED_NONE) && !defined(OTHER_XDP_ATTACHED_NONE)
_Static_assert((uint32_t)(XDP_ATTACHED_NONE) == (uint32_t)0x0, "XDP_ATTACHED_NONE");
#endif
#if defined(XDP_ATTACHED_DRV) && !defined(OTHER_XDP_ATTACHED_DRV)
_Static_assert((uint32_t)(XDP_ATTACHED_DRV) == (uint32_t)0x1, "XDP_ATTACHED_DRV");
#endif
#if defined(XDP_ATTACHED_SKB) && !defined(OTHER_XDP_ATTACHED_SKB)
_Static_assert((uint32_t)(XDP_ATTACHED_SKB) == (uint32_t)0x2, "XDP_ATTACHED_SKB");
#endif
#if defined(XDP_ATTACHED_HW) && !defined(OTHER_XDP_ATTACHED_HW)
_Static_assert((uint32_t)(XDP_ATTACHED_HW) == (uint32_t)0x3, "XDP_ATTACHED_HW");
#endif
#if defined(XDP_ATTACHED_MULTI) && !defined(OTHER_XDP_ATTACHED_MULTI)
_Static_assert((uint32_t)(XDP_ATTACHED_MULTI) == (uint32_t)0x4, "XDP_ATTACHED_MULTI");
#endif
#if defined(IFLA_EVENT_NONE) && !defined(OTHER_IFLA_EVENT_NONE)
_Static_assert((uint32_t)(IFLA_EVENT_NONE) == (uint32_t)0x0, "IFLA_EVENT_NONE");
#endif
#if defined(IFLA_EVENT_REBOOT) && !defined(OTHER_IFLA_EVENT_REBOOT)
_Static_assert((uint32_t)(IFLA_EVENT_REBOOT) == (uint32_t)0x1, "IFLA_EVENT_REBOOT");
#endif
#if defined(IFLA_EVENT_FEATURES) && !defined(OTHER_IFLA_EVENT_FEATURES)
_Static_assert((uint32_t)(IFLA_EVENT_FEATURES) == (uint32_t)0x2, "IFLA_EVENT_FEATURES");
#endif
#if defined(IFLA_EVENT_BONDING_FAILOVER) && !defined(OTHER_IFLA_EVENT_BONDING_FAILOVER)
_Static_assert((uint32_t)(IFLA_EVENT_BONDING_FAILOVER) ==
	(uint32_t)0x3, "IFLA_EVENT_BONDING_FAILOVER");
#endif
#if defined(IFLA_EVENT_NOTIFY_PEERS) && !defined(OTHER_IFLA_EVENT_NOTIFY_PEERS)
_Static_assert((uint32_t)(IFLA_EVENT_NOTIFY_PEERS) == (uint32_t)0x4, "IFLA_EVENT_NOTIFY_PEERS");
#endif
#if defined(IFLA_EVENT_IGMP_RESEND) && !defined(OTHER_IFLA_EVENT_IGMP_RESEND)
_Static_assert((uint32_t)(IFLA_EVENT_IGMP_RESEND) == (uint32_t)0x5, "IFLA_EVENT_IGMP_RESEND");
#endif
#if defined(IFLA_EVENT_BONDING_OPTIONS) && !defined(OTHER_IFLA_EVENT_BONDING_OPTIONS)
_Static_assert((uint32_t)(IFLA_EVENT_BONDING_OPTIONS) ==
	(uint32_t)0x6, "IFLA_EVENT_BONDING_OPTIONS");
#endif
#if defined(IFLA_INET_UNSPEC) && !defined(OTHER_IFLA_INET_UNSPEC)
_Static_assert((uint32_t)(IFLA_INET_UNSPEC) == (uint32_t)0x0, "IFLA_INET_UNSPEC");
#endif
#if defined(IFLA_INET_CONF) && !defined(OTHER_IFLA_INET_CONF)
_Static_assert((uint32_t)(IFLA_INET_CONF) == (uint32_t)0x1, "IFLA_INET_CONF");
#endif
#if defined(IFLA_INET6_UNSPEC) && !defined(OTHER_IFLA_INET6_UNSPEC)
_Static_assert((uint32_t)(IFLA_INET6_UNSPEC) == (uint32_t)0x0, "IFLA_INET6_UNSPEC");
#endif
#if defined(IFLA_INET6_FLAGS) && !defined(OTHER_IFLA_INET6_FLAGS)
_Static_assert((uint32_t)(IFLA_INET6_FLAGS) == (uint32_t)0x1, "IFLA_INET6_FLAGS");
#endif
#if defined(IFLA_INET6_CONF) && !defined(OTHER_IFLA_INET6_CONF)
_Static_assert((uint32_t)(IFLA_INET6_CONF) == (uint32_t)0x2, "IFLA_INET6_CONF");
#endif
#if defined(IFLA_INET6_STATS) && !defined(OTHER_IFLA_INET6_STATS)
_Static_assert((uint32_t)(IFLA_INET6_STATS) == (uint32_t)0x3, "IFLA_INET6_STATS");
#endif
#if defined(IFLA_INET6_MCAST) && !defined(OTHER_IFLA_INET6_MCAST)
_Static_assert((uint32_t)(IFLA_INET6_MCAST) == (uint32_t)0x4, "IFLA_INET6_MCAST");
#endif
#if defined(IFLA_INET6_CACHEINFO) && !defined(OTHER_IFLA_INET6_CACHEINFO)
_Static_assert((uint32_t)(IFLA_INET6_CACHEINFO) == (uint32_t)0x5, "IFLA_INET6_CACHEINFO");
#endif
#if defined(IFLA_INET6_ICMP6STATS) && !defined(OTHER_IFLA_INET6_ICMP6STATS)
_Static_assert((uint32_t)(IFLA_INET6_ICMP6STATS) == (uint32_t)0x6, "IFLA_INET6_ICMP6STATS");
#endif
#if defined(IFLA_INET6_TOKEN) && !defined(OTHER_IFLA_INET6_TOKEN)
_Static_assert((uint32_t)(IFLA_INET6_TOKEN) == (uint32_t)0x7, "IFLA_INET6_TOKEN");
#endif
#if defined(IFLA_INET6_ADDR_GEN_MODE) && !defined(OTHER_IFLA_INET6_ADDR_GEN_MODE)
_Static_assert((uint32_t)(IFLA_INET6_ADDR_GEN_MODE) == (uint32_t)0x8, "IFLA_INET6_ADDR_GEN_MODE");
#endif
#if defined(IFLA_INET6_RA_MTU) && !defined(OTHER_IFLA_INET6_RA_MTU)
_Static_assert((uint32_t)(IFLA_INET6_RA_MTU) == (uint32_t)0x9, "IFLA_INET6_RA_MTU");
#endif
#if defined(IN6_ADDR_GEN_MODE_EUI64) && !defined(OTHER_IN6_ADDR_GEN_MODE_EUI64)
_Static_assert((uint32_t)(IN6_ADDR_GEN_MODE_EUI64) == (uint32_t)0x0, "IN6_ADDR_GEN_MODE_EUI64");
#endif
#if defined(IN6_ADDR_GEN_MODE_NONE) && !defined(OTHER_IN6_ADDR_GEN_MODE_NONE)
_Static_assert((uint32_t)(IN6_ADDR_GEN_MODE_NONE) == (uint32_t)0x1, "IN6_ADDR_GEN_MODE_NONE");
#endif
#if defined(IN6_ADDR_GEN_MODE_STABLE_PRIVACY) && !defined(OTHER_IN6_ADDR_GEN_MODE_STABLE_PRIVACY)
_Static_assert((uint32_t)(IN6_ADDR_GEN_MODE_STABLE_PRIVACY) ==
	(uint32_t)0x2, "IN6_ADDR_GEN_MODE_STABLE_PRIVACY");
#endif
#if defined(IN6_ADDR_GEN_MODE_RANDOM) && !defined(OTHER_IN6_ADDR_GEN_MODE_RANDOM)
_Static_assert((uint32_t)(IN6_ADDR_GEN_MODE_RANDOM) == (uint32_t)0x3, "IN6_ADDR_GEN_MODE_RANDOM");
#endif
#if defined(IF_RA_OTHERCONF) && !defined(OTHER_IF_RA_OTHERCONF)
_Static_assert((uint32_t)(IF_RA_OTHERCONF) == (uint32_t)0x80, "IF_RA_OTHERCONF");
#endif
#if defined(IF_RA_MANAGED) && !defined(OTHER_IF_RA_MANAGED)
_Static_assert((uint32_t)(IF_RA_MANAGED) == (uint32_t)0x40, "IF_RA_MANAGED");
#endif
#if defined(IF_RA_RCVD) && !defined(OTHER_IF_RA_RCVD)
_Static_assert((uint32_t)(IF_RA_RCVD) == (uint32_t)0x20, "IF_RA_RCVD");
#endif
#if defined(IF_RS_SENT) && !defined(OTHER_IF_RS_SENT)
_Static_assert((uint32_t)(IF_RS_SENT) == (uint32_t)0x10, "IF_RS_SENT");
#endif
#if defined(IF_READY) && !defined(OTHER_IF_READY)
_Static_assert((uint32_t)(IF_READY) == (uint32_t)0x80000000, "IF_READY");
#endif
#if defined(DEVCONF_FORWARDING) && !defined(OTHER_DEVCONF_FORWARDING)
_Static_assert((uint32_t)(DEVCONF_FORWARDING) == (uint32_t)0x0, "DEVCONF_FORWARDING");
#endif
#if defined(DEVCONF_HOPLIMIT) && !defined(OTHER_DEVCONF_HOPLIMIT)
_Static_assert((uint32_t)(DEVCONF_HOPLIMIT) == (uint32_t)0x1, "DEVCONF_HOPLIMIT");
#endif
#if defined(DEVCONF_MTU6) && !defined(OTHER_DEVCONF_MTU6)
_Static_assert((uint32_t)(DEVCONF_MTU6) == (uint32_t)0x2, "DEVCONF_MTU6");
#endif
#if defined(DEVCONF_ACCEPT_RA) && !defined(OTHER_DEVCONF_ACCEPT_RA)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA) == (uint32_t)0x3, "DEVCONF_ACCEPT_RA");
#endif
#if defined(DEVCONF_ACCEPT_REDIRECTS) && !defined(OTHER_DEVCONF_ACCEPT_REDIRECTS)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_REDIRECTS) == (uint32_t)0x4, "DEVCONF_ACCEPT_REDIRECTS");
#endif
#if defined(DEVCONF_AUTOCONF) && !defined(OTHER_DEVCONF_AUTOCONF)
_Static_assert((uint32_t)(DEVCONF_AUTOCONF) == (uint32_t)0x5, "DEVCONF_AUTOCONF");
#endif
#if defined(DEVCONF_DAD_TRANSMITS) && !defined(OTHER_DEVCONF_DAD_TRANSMITS)
_Static_assert((uint32_t)(DEVCONF_DAD_TRANSMITS) == (uint32_t)0x6, "DEVCONF_DAD_TRANSMITS");
#endif
#if defined(DEVCONF_RTR_SOLICITS) && !defined(OTHER_DEVCONF_RTR_SOLICITS)
_Static_assert((uint32_t)(DEVCONF_RTR_SOLICITS) == (uint32_t)0x7, "DEVCONF_RTR_SOLICITS");
#endif
#if defined(DEVCONF_RTR_SOLICIT_INTERVAL) && !defined(OTHER_DEVCONF_RTR_SOLICIT_INTERVAL)
_Static_assert((uint32_t)(DEVCONF_RTR_SOLICIT_INTERVAL) ==
	(uint32_t)0x8, "DEVCONF_RTR_SOLICIT_INTERVAL");
#endif
#if defined(DEVCONF_RTR_SOLICIT_DELAY) && !defined(OTHER_DEVCONF_RTR_SOLICIT_DELAY)
_Static_assert((uint32_t)(DEVCONF_RTR_SOLICIT_DELAY) == (uint32_t)0x9, "DEVCONF_RTR_SOLICIT_DELAY");
#endif
#if defined(DEVCONF_USE_TEMPADDR) && !defined(OTHER_DEVCONF_USE_TEMPADDR)
_Static_assert((uint32_t)(DEVCONF_USE_TEMPADDR) == (uint32_t)0xa, "DEVCONF_USE_TEMPADDR");
#endif
#if defined(DEVCONF_TEMP_VALID_LFT) && !defined(OTHER_DEVCONF_TEMP_VALID_LFT)
_Static_assert((uint32_t)(DEVCONF_TEMP_VALID_LFT) == (uint32_t)0xb, "DEVCONF_TEMP_VALID_LFT");
#endif
#if defined(DEVCONF_TEMP_PREFERED_LFT) && !defined(OTHER_DEVCONF_TEMP_PREFERED_LFT)
_Static_assert((uint32_t)(DEVCONF_TEMP_PREFERED_LFT) == (uint32_t)0xc, "DEVCONF_TEMP_PREFERED_LFT");
#endif
#if defined(DEVCONF_REGEN_MAX_RETRY) && !defined(OTHER_DEVCONF_REGEN_MAX_RETRY)
_Static_assert((uint32_t)(DEVCONF_REGEN_MAX_RETRY) == (uint32_t)0xd, "DEVCONF_REGEN_MAX_RETRY");
#endif
#if defined(DEVCONF_MAX_DESYNC_FACTOR) && !defined(OTHER_DEVCONF_MAX_DESYNC_FACTOR)
_Static_assert((uint32_t)(DEVCONF_MAX_DESYNC_FACTOR) == (uint32_t)0xe, "DEVCONF_MAX_DESYNC_FACTOR");
#endif
#if defined(DEVCONF_MAX_ADDRESSES) && !defined(OTHER_DEVCONF_MAX_ADDRESSES)
_Static_assert((uint32_t)(DEVCONF_MAX_ADDRESSES) == (uint32_t)0xf, "DEVCONF_MAX_ADDRESSES");
#endif
#if defined(DEVCONF_FORCE_MLD_VERSION) && !defined(OTHER_DEVCONF_FORCE_MLD_VERSION)
_Static_assert((uint32_t)(DEVCONF_FORCE_MLD_VERSION) ==
	(uint32_t)0x10, "DEVCONF_FORCE_MLD_VERSION");
#endif
#if defined(DEVCONF_ACCEPT_RA_DEFRTR) && !defined(OTHER_DEVCONF_ACCEPT_RA_DEFRTR)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_DEFRTR) == (uint32_t)0x11, "DEVCONF_ACCEPT_RA_DEFRTR");
#endif
#if defined(DEVCONF_ACCEPT_RA_PINFO) && !defined(OTHER_DEVCONF_ACCEPT_RA_PINFO)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_PINFO) == (uint32_t)0x12, "DEVCONF_ACCEPT_RA_PINFO");
#endif
#if defined(DEVCONF_ACCEPT_RA_RTR_PREF) && !defined(OTHER_DEVCONF_ACCEPT_RA_RTR_PREF)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_RTR_PREF) ==
	(uint32_t)0x13, "DEVCONF_ACCEPT_RA_RTR_PREF");
#endif
#if defined(DEVCONF_RTR_PROBE_INTERVAL) && !defined(OTHER_DEVCONF_RTR_PROBE_INTERVAL)
_Static_assert((uint32_t)(DEVCONF_RTR_PROBE_INTERVAL) ==
	(uint32_t)0x14, "DEVCONF_RTR_PROBE_INTERVAL");
#endif
#if defined(DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN) && !defined(OTHER_DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN) ==
	(uint32_t)0x15, "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN");
#endif
#if defined(DEVCONF_PROXY_NDP) && !defined(OTHER_DEVCONF_PROXY_NDP)
_Static_assert((uint32_t)(DEVCONF_PROXY_NDP) == (uint32_t)0x16, "DEVCONF_PROXY_NDP");
#endif
#if defined(DEVCONF_OPTIMISTIC_DAD) && !defined(OTHER_DEVCONF_OPTIMISTIC_DAD)
_Static_assert((uint32_t)(DEVCONF_OPTIMISTIC_DAD) == (uint32_t)0x17, "DEVCONF_OPTIMISTIC_DAD");
#endif
#if defined(DEVCONF_ACCEPT_SOURCE_ROUTE) && !defined(OTHER_DEVCONF_ACCEPT_SOURCE_ROUTE)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_SOURCE_ROUTE) ==
	(uint32_t)0x18, "DEVCONF_ACCEPT_SOURCE_ROUTE");
#endif
#if defined(DEVCONF_MC_FORWARDING) && !defined(OTHER_DEVCONF_MC_FORWARDING)
_Static_assert((uint32_t)(DEVCONF_MC_FORWARDING) == (uint32_t)0x19, "DEVCONF_MC_FORWARDING");
#endif
#if defined(DEVCONF_DISABLE_IPV6) && !defined(OTHER_DEVCONF_DISABLE_IPV6)
_Static_assert((uint32_t)(DEVCONF_DISABLE_IPV6) == (uint32_t)0x1a, "DEVCONF_DISABLE_IPV6");
#endif
#if defined(DEVCONF_ACCEPT_DAD) && !defined(OTHER_DEVCONF_ACCEPT_DAD)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_DAD) == (uint32_t)0x1b, "DEVCONF_ACCEPT_DAD");
#endif
#if defined(DEVCONF_FORCE_TLLAO) && !defined(OTHER_DEVCONF_FORCE_TLLAO)
_Static_assert((uint32_t)(DEVCONF_FORCE_TLLAO) == (uint32_t)0x1c, "DEVCONF_FORCE_TLLAO");
#endif
#if defined(DEVCONF_NDISC_NOTIFY) && !defined(OTHER_DEVCONF_NDISC_NOTIFY)
_Static_assert((uint32_t)(DEVCONF_NDISC_NOTIFY) == (uint32_t)0x1d, "DEVCONF_NDISC_NOTIFY");
#endif
#if defined(DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL) && !defined(OTHER_DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL)
_Static_assert((uint32_t)(DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL) ==
	(uint32_t)0x1e, "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL");
#endif
#if defined(DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL) && !defined(OTHER_DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL)
_Static_assert((uint32_t)(DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL) ==
	(uint32_t)0x1f, "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL");
#endif
#if defined(DEVCONF_SUPPRESS_FRAG_NDISC) && !defined(OTHER_DEVCONF_SUPPRESS_FRAG_NDISC)
_Static_assert((uint32_t)(DEVCONF_SUPPRESS_FRAG_NDISC) ==
	(uint32_t)0x20, "DEVCONF_SUPPRESS_FRAG_NDISC");
#endif
#if defined(DEVCONF_ACCEPT_RA_FROM_LOCAL) && !defined(OTHER_DEVCONF_ACCEPT_RA_FROM_LOCAL)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_FROM_LOCAL) ==
	(uint32_t)0x21, "DEVCONF_ACCEPT_RA_FROM_LOCAL");
#endif
#if defined(DEVCONF_USE_OPTIMISTIC) && !defined(OTHER_DEVCONF_USE_OPTIMISTIC)
_Static_assert((uint32_t)(DEVCONF_USE_OPTIMISTIC) == (uint32_t)0x22, "DEVCONF_USE_OPTIMISTIC");
#endif
#if defined(DEVCONF_ACCEPT_RA_MTU) && !defined(OTHER_DEVCONF_ACCEPT_RA_MTU)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_MTU) == (uint32_t)0x23, "DEVCONF_ACCEPT_RA_MTU");
#endif
#if defined(DEVCONF_STABLE_SECRET) && !defined(OTHER_DEVCONF_STABLE_SECRET)
_Static_assert((uint32_t)(DEVCONF_STABLE_SECRET) == (uint32_t)0x24, "DEVCONF_STABLE_SECRET");
#endif
#if defined(DEVCONF_USE_OIF_ADDRS_ONLY) && !defined(OTHER_DEVCONF_USE_OIF_ADDRS_ONLY)
_Static_assert((uint32_t)(DEVCONF_USE_OIF_ADDRS_ONLY) ==
	(uint32_t)0x25, "DEVCONF_USE_OIF_ADDRS_ONLY");
#endif
#if defined(DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT) && !defined(OTHER_DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT) ==
	(uint32_t)0x26, "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT");
#endif
#if defined(DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN) && !defined(OTHER_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN)
_Static_assert((uint32_t)(DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN) ==
	(uint32_t)0x27, "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN");
#endif
#if defined(DEVCONF_DROP_UNICAST_IN_L2_MULTICAST) && !defined(OTHER_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST)
_Static_assert((uint32_t)(DEVCONF_DROP_UNICAST_IN_L2_MULTICAST) ==
	(uint32_t)0x28, "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST");
#endif
#if defined(DEVCONF_DROP_UNSOLICITED_NA) && !defined(OTHER_DEVCONF_DROP_UNSOLICITED_NA)
_Static_assert((uint32_t)(DEVCONF_DROP_UNSOLICITED_NA) ==
	(uint32_t)0x29, "DEVCONF_DROP_UNSOLICITED_NA");
#endif
#if defined(DEVCONF_KEEP_ADDR_ON_DOWN) && !defined(OTHER_DEVCONF_KEEP_ADDR_ON_DOWN)
_Static_assert((uint32_t)(DEVCONF_KEEP_ADDR_ON_DOWN) ==
	(uint32_t)0x2a, "DEVCONF_KEEP_ADDR_ON_DOWN");
#endif
#if defined(DEVCONF_RTR_SOLICIT_MAX_INTERVAL) && !defined(OTHER_DEVCONF_RTR_SOLICIT_MAX_INTERVAL)
_Static_assert((uint32_t)(DEVCONF_RTR_SOLICIT_MAX_INTERVAL) ==
	(uint32_t)0x2b, "DEVCONF_RTR_SOLICIT_MAX_INTERVAL");
#endif
#if defined(DEVCONF_SEG6_ENABLED) && !defined(OTHER_DEVCONF_SEG6_ENABLED)
_Static_assert((uint32_t)(DEVCONF_SEG6_ENABLED) == (uint32_t)0x2c, "DEVCONF_SEG6_ENABLED");
#endif
#if defined(DEVCONF_SEG6_REQUIRE_HMAC) && !defined(OTHER_DEVCONF_SEG6_REQUIRE_HMAC)
_Static_assert((uint32_t)(DEVCONF_SEG6_REQUIRE_HMAC) ==
	(uint32_t)0x2d, "DEVCONF_SEG6_REQUIRE_HMAC");
#endif
#if defined(DEVCONF_ENHANCED_DAD) && !defined(OTHER_DEVCONF_ENHANCED_DAD)
_Static_assert((uint32_t)(DEVCONF_ENHANCED_DAD) == (uint32_t)0x2e, "DEVCONF_ENHANCED_DAD");
#endif
#if defined(DEVCONF_ADDR_GEN_MODE) && !defined(OTHER_DEVCONF_ADDR_GEN_MODE)
_Static_assert((uint32_t)(DEVCONF_ADDR_GEN_MODE) == (uint32_t)0x2f, "DEVCONF_ADDR_GEN_MODE");
#endif
#if defined(DEVCONF_DISABLE_POLICY) && !defined(OTHER_DEVCONF_DISABLE_POLICY)
_Static_assert((uint32_t)(DEVCONF_DISABLE_POLICY) == (uint32_t)0x30, "DEVCONF_DISABLE_POLICY");
#endif
#if defined(DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN) && !defined(OTHER_DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN) ==
	(uint32_t)0x31, "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN");
#endif
#if defined(DEVCONF_NDISC_TCLASS) && !defined(OTHER_DEVCONF_NDISC_TCLASS)
_Static_assert((uint32_t)(DEVCONF_NDISC_TCLASS) == (uint32_t)0x32, "DEVCONF_NDISC_TCLASS");
#endif
#if defined(DEVCONF_RPL_SEG_ENABLED) && !defined(OTHER_DEVCONF_RPL_SEG_ENABLED)
_Static_assert((uint32_t)(DEVCONF_RPL_SEG_ENABLED) == (uint32_t)0x33, "DEVCONF_RPL_SEG_ENABLED");
#endif
#if defined(DEVCONF_RA_DEFRTR_METRIC) && !defined(OTHER_DEVCONF_RA_DEFRTR_METRIC)
_Static_assert((uint32_t)(DEVCONF_RA_DEFRTR_METRIC) == (uint32_t)0x34, "DEVCONF_RA_DEFRTR_METRIC");
#endif
#if defined(DEVCONF_IOAM6_ENABLED) && !defined(OTHER_DEVCONF_IOAM6_ENABLED)
_Static_assert((uint32_t)(DEVCONF_IOAM6_ENABLED) == (uint32_t)0x35, "DEVCONF_IOAM6_ENABLED");
#endif
#if defined(DEVCONF_IOAM6_ID) && !defined(OTHER_DEVCONF_IOAM6_ID)
_Static_assert((uint32_t)(DEVCONF_IOAM6_ID) == (uint32_t)0x36, "DEVCONF_IOAM6_ID");
#endif
#if defined(DEVCONF_IOAM6_ID_WIDE) && !defined(OTHER_DEVCONF_IOAM6_ID_WIDE)
_Static_assert((uint32_t)(DEVCONF_IOAM6_ID_WIDE) == (uint32_t)0x37, "DEVCONF_IOAM6_ID_WIDE");
#endif
#if defined(DEVCONF_NDISC_EVICT_NOCARRIER) && !defined(OTHER_DEVCONF_NDISC_EVICT_NOCARRIER)
_Static_assert((uint32_t)(DEVCONF_NDISC_EVICT_NOCARRIER) ==
	(uint32_t)0x38, "DEVCONF_NDISC_EVICT_NOCARRIER");
#endif
#if defined(DEVCONF_ACCEPT_UNTRACKED_NA) && !defined(OTHER_DEVCONF_ACCEPT_UNTRACKED_NA)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_UNTRACKED_NA) ==
	(uint32_t)0x39, "DEVCONF_ACCEPT_UNTRACKED_NA");
#endif
#if defined(DEVCONF_ACCEPT_RA_MIN_LFT) && !defined(OTHER_DEVCONF_ACCEPT_RA_MIN_LFT)
_Static_assert((uint32_t)(DEVCONF_ACCEPT_RA_MIN_LFT) ==
	(uint32_t)0x3a, "DEVCONF_ACCEPT_RA_MIN_LFT");
#endif
#if defined(IPSTATS_MIB_OUTPKTS) && !defined(OTHER_IPSTATS_MIB_OUTPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTPKTS) == (uint32_t)0x5, "IPSTATS_MIB_OUTPKTS");
#endif
#if defined(IPSTATS_MIB_NUM) && !defined(OTHER_IPSTATS_MIB_NUM)
_Static_assert((uint32_t)(IPSTATS_MIB_NUM) == (uint32_t)0x0, "IPSTATS_MIB_NUM");
#endif
#if defined(IPSTATS_MIB_INPKTS) && !defined(OTHER_IPSTATS_MIB_INPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_INPKTS) == (uint32_t)0x1, "IPSTATS_MIB_INPKTS");
#endif
#if defined(IPSTATS_MIB_INOCTETS) && !defined(OTHER_IPSTATS_MIB_INOCTETS)
_Static_assert((uint32_t)(IPSTATS_MIB_INOCTETS) == (uint32_t)0x2, "IPSTATS_MIB_INOCTETS");
#endif
#if defined(IPSTATS_MIB_INDELIVERS) && !defined(OTHER_IPSTATS_MIB_INDELIVERS)
_Static_assert((uint32_t)(IPSTATS_MIB_INDELIVERS) == (uint32_t)0x3, "IPSTATS_MIB_INDELIVERS");
#endif
#if defined(IPSTATS_MIB_OUTFORWDATAGRAMS) && !defined(OTHER_IPSTATS_MIB_OUTFORWDATAGRAMS)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTFORWDATAGRAMS) ==
	(uint32_t)0x4, "IPSTATS_MIB_OUTFORWDATAGRAMS");
#endif
#if defined(IPSTATS_MIB_OUTOCTETS) && !defined(OTHER_IPSTATS_MIB_OUTOCTETS)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTOCTETS) == (uint32_t)0x6, "IPSTATS_MIB_OUTOCTETS");
#endif
#if defined(IPSTATS_MIB_INHDRERRORS) && !defined(OTHER_IPSTATS_MIB_INHDRERRORS)
_Static_assert((uint32_t)(IPSTATS_MIB_INHDRERRORS) == (uint32_t)0x7, "IPSTATS_MIB_INHDRERRORS");
#endif
#if defined(IPSTATS_MIB_INTOOBIGERRORS) && !defined(OTHER_IPSTATS_MIB_INTOOBIGERRORS)
_Static_assert((uint32_t)(IPSTATS_MIB_INTOOBIGERRORS) ==
	(uint32_t)0x8, "IPSTATS_MIB_INTOOBIGERRORS");
#endif
#if defined(IPSTATS_MIB_INNOROUTES) && !defined(OTHER_IPSTATS_MIB_INNOROUTES)
_Static_assert((uint32_t)(IPSTATS_MIB_INNOROUTES) == (uint32_t)0x9, "IPSTATS_MIB_INNOROUTES");
#endif
#if defined(IPSTATS_MIB_INADDRERRORS) && !defined(OTHER_IPSTATS_MIB_INADDRERRORS)
_Static_assert((uint32_t)(IPSTATS_MIB_INADDRERRORS) == (uint32_t)0xa, "IPSTATS_MIB_INADDRERRORS");
#endif
#if defined(IPSTATS_MIB_INUNKNOWNPROTOS) && !defined(OTHER_IPSTATS_MIB_INUNKNOWNPROTOS)
_Static_assert((uint32_t)(IPSTATS_MIB_INUNKNOWNPROTOS) ==
	(uint32_t)0xb, "IPSTATS_MIB_INUNKNOWNPROTOS");
#endif
#if defined(IPSTATS_MIB_INTRUNCATEDPKTS) && !defined(OTHER_IPSTATS_MIB_INTRUNCATEDPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_INTRUNCATEDPKTS) ==
	(uint32_t)0xc, "IPSTATS_MIB_INTRUNCATEDPKTS");
#endif
#if defined(IPSTATS_MIB_INDISCARDS) && !defined(OTHER_IPSTATS_MIB_INDISCARDS)
_Static_assert((uint32_t)(IPSTATS_MIB_INDISCARDS) == (uint32_t)0xd, "IPSTATS_MIB_INDISCARDS");
#endif
#if defined(IPSTATS_MIB_OUTDISCARDS) && !defined(OTHER_IPSTATS_MIB_OUTDISCARDS)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTDISCARDS) == (uint32_t)0xe, "IPSTATS_MIB_OUTDISCARDS");
#endif
#if defined(IPSTATS_MIB_OUTNOROUTES) && !defined(OTHER_IPSTATS_MIB_OUTNOROUTES)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTNOROUTES) == (uint32_t)0xf, "IPSTATS_MIB_OUTNOROUTES");
#endif
#if defined(IPSTATS_MIB_REASMTIMEOUT) && !defined(OTHER_IPSTATS_MIB_REASMTIMEOUT)
_Static_assert((uint32_t)(IPSTATS_MIB_REASMTIMEOUT) == (uint32_t)0x10, "IPSTATS_MIB_REASMTIMEOUT");
#endif
#if defined(IPSTATS_MIB_REASMREQDS) && !defined(OTHER_IPSTATS_MIB_REASMREQDS)
_Static_assert((uint32_t)(IPSTATS_MIB_REASMREQDS) == (uint32_t)0x11, "IPSTATS_MIB_REASMREQDS");
#endif
#if defined(IPSTATS_MIB_REASMOKS) && !defined(OTHER_IPSTATS_MIB_REASMOKS)
_Static_assert((uint32_t)(IPSTATS_MIB_REASMOKS) == (uint32_t)0x12, "IPSTATS_MIB_REASMOKS");
#endif
#if defined(IPSTATS_MIB_REASMFAILS) && !defined(OTHER_IPSTATS_MIB_REASMFAILS)
_Static_assert((uint32_t)(IPSTATS_MIB_REASMFAILS) == (uint32_t)0x13, "IPSTATS_MIB_REASMFAILS");
#endif
#if defined(IPSTATS_MIB_FRAGOKS) && !defined(OTHER_IPSTATS_MIB_FRAGOKS)
_Static_assert((uint32_t)(IPSTATS_MIB_FRAGOKS) == (uint32_t)0x14, "IPSTATS_MIB_FRAGOKS");
#endif
#if defined(IPSTATS_MIB_FRAGFAILS) && !defined(OTHER_IPSTATS_MIB_FRAGFAILS)
_Static_assert((uint32_t)(IPSTATS_MIB_FRAGFAILS) == (uint32_t)0x15, "IPSTATS_MIB_FRAGFAILS");
#endif
#if defined(IPSTATS_MIB_FRAGCREATES) && !defined(OTHER_IPSTATS_MIB_FRAGCREATES)
_Static_assert((uint32_t)(IPSTATS_MIB_FRAGCREATES) == (uint32_t)0x16, "IPSTATS_MIB_FRAGCREATES");
#endif
#if defined(IPSTATS_MIB_INMCASTPKTS) && !defined(OTHER_IPSTATS_MIB_INMCASTPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_INMCASTPKTS) == (uint32_t)0x17, "IPSTATS_MIB_INMCASTPKTS");
#endif
#if defined(IPSTATS_MIB_OUTMCASTPKTS) && !defined(OTHER_IPSTATS_MIB_OUTMCASTPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTMCASTPKTS) == (uint32_t)0x18, "IPSTATS_MIB_OUTMCASTPKTS");
#endif
#if defined(IPSTATS_MIB_INBCASTPKTS) && !defined(OTHER_IPSTATS_MIB_INBCASTPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_INBCASTPKTS) == (uint32_t)0x19, "IPSTATS_MIB_INBCASTPKTS");
#endif
#if defined(IPSTATS_MIB_OUTBCASTPKTS) && !defined(OTHER_IPSTATS_MIB_OUTBCASTPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTBCASTPKTS) == (uint32_t)0x1a, "IPSTATS_MIB_OUTBCASTPKTS");
#endif
#if defined(IPSTATS_MIB_INMCASTOCTETS) && !defined(OTHER_IPSTATS_MIB_INMCASTOCTETS)
_Static_assert((uint32_t)(IPSTATS_MIB_INMCASTOCTETS) ==
	(uint32_t)0x1b, "IPSTATS_MIB_INMCASTOCTETS");
#endif
#if defined(IPSTATS_MIB_OUTMCASTOCTETS) && !defined(OTHER_IPSTATS_MIB_OUTMCASTOCTETS)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTMCASTOCTETS) ==
	(uint32_t)0x1c, "IPSTATS_MIB_OUTMCASTOCTETS");
#endif
#if defined(IPSTATS_MIB_INBCASTOCTETS) && !defined(OTHER_IPSTATS_MIB_INBCASTOCTETS)
_Static_assert((uint32_t)(IPSTATS_MIB_INBCASTOCTETS) ==
	(uint32_t)0x1d, "IPSTATS_MIB_INBCASTOCTETS");
#endif
#if defined(IPSTATS_MIB_OUTBCASTOCTETS) && !defined(OTHER_IPSTATS_MIB_OUTBCASTOCTETS)
_Static_assert((uint32_t)(IPSTATS_MIB_OUTBCASTOCTETS) ==
	(uint32_t)0x1e, "IPSTATS_MIB_OUTBCASTOCTETS");
#endif
#if defined(IPSTATS_MIB_CSUMERRORS) && !defined(OTHER_IPSTATS_MIB_CSUMERRORS)
_Static_assert((uint32_t)(IPSTATS_MIB_CSUMERRORS) == (uint32_t)0x1f, "IPSTATS_MIB_CSUMERRORS");
#endif
#if defined(IPSTATS_MIB_NOECTPKTS) && !defined(OTHER_IPSTATS_MIB_NOECTPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_NOECTPKTS) == (uint32_t)0x20, "IPSTATS_MIB_NOECTPKTS");
#endif
#if defined(IPSTATS_MIB_ECT1PKTS) && !defined(OTHER_IPSTATS_MIB_ECT1PKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_ECT1PKTS) == (uint32_t)0x21, "IPSTATS_MIB_ECT1PKTS");
#endif
#if defined(IPSTATS_MIB_ECT0PKTS) && !defined(OTHER_IPSTATS_MIB_ECT0PKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_ECT0PKTS) == (uint32_t)0x22, "IPSTATS_MIB_ECT0PKTS");
#endif
#if defined(IPSTATS_MIB_CEPKTS) && !defined(OTHER_IPSTATS_MIB_CEPKTS)
_Static_assert((uint32_t)(IPSTATS_MIB_CEPKTS) == (uint32_t)0x23, "IPSTATS_MIB_CEPKTS");
#endif
#if defined(IPSTATS_MIB_REASM_OVERLAPS) && !defined(OTHER_IPSTATS_MIB_REASM_OVERLAPS)
_Static_assert((uint32_t)(IPSTATS_MIB_REASM_OVERLAPS) ==
	(uint32_t)0x24, "IPSTATS_MIB_REASM_OVERLAPS");
#endif
#if defined(ICMP6_MIB_NUM) && !defined(OTHER_ICMP6_MIB_NUM)
_Static_assert((uint32_t)(ICMP6_MIB_NUM) == (uint32_t)0x0, "ICMP6_MIB_NUM");
#endif
#if defined(ICMP6_MIB_INMSGS) && !defined(OTHER_ICMP6_MIB_INMSGS)
_Static_assert((uint32_t)(ICMP6_MIB_INMSGS) == (uint32_t)0x1, "ICMP6_MIB_INMSGS");
#endif
#if defined(ICMP6_MIB_INERRORS) && !defined(OTHER_ICMP6_MIB_INERRORS)
_Static_assert((uint32_t)(ICMP6_MIB_INERRORS) == (uint32_t)0x2, "ICMP6_MIB_INERRORS");
#endif
#if defined(ICMP6_MIB_OUTMSGS) && !defined(OTHER_ICMP6_MIB_OUTMSGS)
_Static_assert((uint32_t)(ICMP6_MIB_OUTMSGS) == (uint32_t)0x3, "ICMP6_MIB_OUTMSGS");
#endif
#if defined(ICMP6_MIB_OUTERRORS) && !defined(OTHER_ICMP6_MIB_OUTERRORS)
_Static_assert((uint32_t)(ICMP6_MIB_OUTERRORS) == (uint32_t)0x4, "ICMP6_MIB_OUTERRORS");
#endif
#if defined(ICMP6_MIB_CSUMERRORS) && !defined(OTHER_ICMP6_MIB_CSUMERRORS)
_Static_assert((uint32_t)(ICMP6_MIB_CSUMERRORS) == (uint32_t)0x5, "ICMP6_MIB_CSUMERRORS");
#endif
#if defined(ICMP6_MIB_RATELIMITHOST) && !defined(OTHER_ICMP6_MIB_RATELIMITHOST)
_Static_assert((uint32_t)(ICMP6_MIB_RATELIMITHOST) == (uint32_t)0x6, "ICMP6_MIB_RATELIMITHOST");
#endif
#if defined(IFLA_PROTO_DOWN_REASON_UNSPEC) && !defined(OTHER_IFLA_PROTO_DOWN_REASON_UNSPEC)
_Static_assert((uint32_t)(IFLA_PROTO_DOWN_REASON_UNSPEC) ==
	(uint32_t)0x0, "IFLA_PROTO_DOWN_REASON_UNSPEC");
#endif
#if defined(IFLA_PROTO_DOWN_REASON_MASK) && !defined(OTHER_IFLA_PROTO_DOWN_REASON_MASK)
_Static_assert((uint32_t)(IFLA_PROTO_DOWN_REASON_MASK) ==
	(uint32_t)0x1, "IFLA_PROTO_DOWN_REASON_MASK");
#endif
#if defined(IFLA_PROTO_DOWN_REASON_VALUE) && !defined(OTHER_IFLA_PROTO_DOWN_REASON_VALUE)
_Static_assert((uint32_t)(IFLA_PROTO_DOWN_REASON_VALUE) ==
	(uint32_t)0x2, "IFLA_PROTO_DOWN_REASON_VALUE");
#endif
#if defined(IFA_UNSPEC) && !defined(OTHER_IFA_UNSPEC)
_Static_assert((uint32_t)(IFA_UNSPEC) == (uint32_t)0x0, "IFA_UNSPEC");
#endif
#if defined(IFA_ADDRESS) && !defined(OTHER_IFA_ADDRESS)
_Static_assert((uint32_t)(IFA_ADDRESS) == (uint32_t)0x1, "IFA_ADDRESS");
#endif
#if defined(IFA_LOCAL) && !defined(OTHER_IFA_LOCAL)
_Static_assert((uint32_t)(IFA_LOCAL) == (uint32_t)0x2, "IFA_LOCAL");
#endif
#if defined(IFA_LABEL) && !defined(OTHER_IFA_LABEL)
_Static_assert((uint32_t)(IFA_LABEL) == (uint32_t)0x3, "IFA_LABEL");
#endif
#if defined(IFA_BROADCAST) && !defined(OTHER_IFA_BROADCAST)
_Static_assert((uint32_t)(IFA_BROADCAST) == (uint32_t)0x4, "IFA_BROADCAST");
#endif
#if defined(IFA_ANYCAST) && !defined(OTHER_IFA_ANYCAST)
_Static_assert((uint32_t)(IFA_ANYCAST) == (uint32_t)0x5, "IFA_ANYCAST");
#endif
#if defined(IFA_CACHEINFO) && !defined(OTHER_IFA_CACHEINFO)
_Static_assert((uint32_t)(IFA_CACHEINFO) == (uint32_t)0x6, "IFA_CACHEINFO");
#endif
#if defined(IFA_MULTICAST) && !defined(OTHER_IFA_MULTICAST)
_Static_assert((uint32_t)(IFA_MULTICAST) == (uint32_t)0x7, "IFA_MULTICAST");
#endif
#if defined(IFA_FLAGS) && !defined(OTHER_IFA_FLAGS)
_Static_assert((uint32_t)(IFA_FLAGS) == (uint32_t)0x8, "IFA_FLAGS");
#endif
#if defined(IFA_RT_PRIORITY) && !defined(OTHER_IFA_RT_PRIORITY)
_Static_assert((uint32_t)(IFA_RT_PRIORITY) == (uint32_t)0x9, "IFA_RT_PRIORITY");
#endif
#if defined(IFA_TARGET_NETNSID) && !defined(OTHER_IFA_TARGET_NETNSID)
_Static_assert((uint32_t)(IFA_TARGET_NETNSID) == (uint32_t)0xa, "IFA_TARGET_NETNSID");
#endif
#if defined(IFA_PROTO) && !defined(OTHER_IFA_PROTO)
_Static_assert((uint32_t)(IFA_PROTO) == (uint32_t)0xb, "IFA_PROTO");
#endif
#if defined(IFA_F_SECONDARY) && !defined(OTHER_IFA_F_SECONDARY)
_Static_assert((uint32_t)(IFA_F_SECONDARY) == (uint32_t)0x1, "IFA_F_SECONDARY");
#endif
#if defined(IFA_F_NODAD) && !defined(OTHER_IFA_F_NODAD)
_Static_assert((uint32_t)(IFA_F_NODAD) == (uint32_t)0x2, "IFA_F_NODAD");
#endif
#if defined(IFA_F_OPTIMISTIC) && !defined(OTHER_IFA_F_OPTIMISTIC)
_Static_assert((uint32_t)(IFA_F_OPTIMISTIC) == (uint32_t)0x4, "IFA_F_OPTIMISTIC");
#endif
#if defined(IFA_F_DADFAILED) && !defined(OTHER_IFA_F_DADFAILED)
_Static_assert((uint32_t)(IFA_F_DADFAILED) == (uint32_t)0x8, "IFA_F_DADFAILED");
#endif
#if defined(IFA_F_HOMEADDRESS) && !defined(OTHER_IFA_F_HOMEADDRESS)
_Static_assert((uint32_t)(IFA_F_HOMEADDRESS) == (uint32_t)0x10, "IFA_F_HOMEADDRESS");
#endif
#if defined(IFA_F_DEPRECATED) && !defined(OTHER_IFA_F_DEPRECATED)
_Static_assert((uint32_t)(IFA_F_DEPRECATED) == (uint32_t)0x20, "IFA_F_DEPRECATED");
#endif
#if defined(IFA_F_TENTATIVE) && !defined(OTHER_IFA_F_TENTATIVE)
_Static_assert((uint32_t)(IFA_F_TENTATIVE) == (uint32_t)0x40, "IFA_F_TENTATIVE");
#endif
#if defined(IFA_F_PERMANENT) && !defined(OTHER_IFA_F_PERMANENT)
_Static_assert((uint32_t)(IFA_F_PERMANENT) == (uint32_t)0x80, "IFA_F_PERMANENT");
#endif
#if defined(IFA_F_MANAGETEMPADDR) && !defined(OTHER_IFA_F_MANAGETEMPADDR)
_Static_assert((uint32_t)(IFA_F_MANAGETEMPADDR) == (uint32_t)0x100, "IFA_F_MANAGETEMPADDR");
#endif
#if defined(IFA_F_NOPREFIXROUTE) && !defined(OTHER_IFA_F_NOPREFIXROUTE)
_Static_assert((uint32_t)(IFA_F_NOPREFIXROUTE) == (uint32_t)0x200, "IFA_F_NOPREFIXROUTE");
#endif
#if defined(IFA_F_MCAUTOJOIN) && !defined(OTHER_IFA_F_MCAUTOJOIN)
_Static_assert((uint32_t)(IFA_F_MCAUTOJOIN) == (uint32_t)0x400, "IFA_F_MCAUTOJOIN");
#endif
#if defined(IFA_F_STABLE_PRIVACY) && !defined(OTHER_IFA_F_STABLE_PRIVACY)
_Static_assert((uint32_t)(IFA_F_STABLE_PRIVACY) == (uint32_t)0x800, "IFA_F_STABLE_PRIVACY");
#endif
#if defined(RT_SCOPE_UNIVERSE) && !defined(OTHER_RT_SCOPE_UNIVERSE)
_Static_assert((uint32_t)(RT_SCOPE_UNIVERSE) == (uint32_t)0x0, "RT_SCOPE_UNIVERSE");
#endif
#if defined(RT_SCOPE_SITE) && !defined(OTHER_RT_SCOPE_SITE)
_Static_assert((uint32_t)(RT_SCOPE_SITE) == (uint32_t)0xc8, "RT_SCOPE_SITE");
#endif
#if defined(RT_SCOPE_LINK) && !defined(OTHER_RT_SCOPE_LINK)
_Static_assert((uint32_t)(RT_SCOPE_LINK) == (uint32_t)0xfd, "RT_SCOPE_LINK");
#endif
#if defined(RT_SCOPE_HOST) && !defined(OTHER_RT_SCOPE_HOST)
_Static_assert((uint32_t)(RT_SCOPE_HOST) == (uint32_t)0xfe, "RT_SCOPE_HOST");
#endif
#if defined(RT_SCOPE_NOWHERE) && !defined(OTHER_RT_SCOPE_NOWHERE)
_Static_assert((uint32_t)(RT_SCOPE_NOWHERE) == (uint32_t)0xff, "RT_SCOPE_NOWHERE");
#endif
#if defined(RT_TABLE_UNSPEC) && !defined(OTHER_RT_TABLE_UNSPEC)
_Static_assert((uint32_t)(RT_TABLE_UNSPEC) == (uint32_t)0x0, "RT_TABLE_UNSPEC");
#endif
#if defined(RT_TABLE_COMPAT) && !defined(OTHER_RT_TABLE_COMPAT)
_Static_assert((uint32_t)(RT_TABLE_COMPAT) == (uint32_t)0xfc, "RT_TABLE_COMPAT");
#endif
#if defined(RT_TABLE_DEFAULT) && !defined(OTHER_RT_TABLE_DEFAULT)
_Static_assert((uint32_t)(RT_TABLE_DEFAULT) == (uint32_t)0xfd, "RT_TABLE_DEFAULT");
#endif
#if defined(RT_TABLE_MAIN) && !defined(OTHER_RT_TABLE_MAIN)
_Static_assert((uint32_t)(RT_TABLE_MAIN) == (uint32_t)0xfe, "RT_TABLE_MAIN");
#endif
#if defined(RT_TABLE_LOCAL) && !defined(OTHER_RT_TABLE_LOCAL)
_Static_assert((uint32_t)(RT_TABLE_LOCAL) == (uint32_t)0xff, "RT_TABLE_LOCAL");
#endif
#if defined(RTPROT_UNSPEC) && !defined(OTHER_RTPROT_UNSPEC)
_Static_assert((uint32_t)(RTPROT_UNSPEC) == (uint32_t)0x0, "RTPROT_UNSPEC");
#endif
#if defined(RTPROT_REDIRECT) && !defined(OTHER_RTPROT_REDIRECT)
_Static_assert((uint32_t)(RTPROT_REDIRECT) == (uint32_t)0x1, "RTPROT_REDIRECT");
#endif
#if defined(RTPROT_KERNEL) && !defined(OTHER_RTPROT_KERNEL)
_Static_assert((uint32_t)(RTPROT_KERNEL) == (uint32_t)0x2, "RTPROT_KERNEL");
#endif
#if defined(RTPROT_BOOT) && !defined(OTHER_RTPROT_BOOT)
_Static_assert((uint32_t)(RTPROT_BOOT) == (uint32_t)0x3, "RTPROT_BOOT");
#endif
#if defined(RTPROT_STATIC) && !defined(OTHER_RTPROT_STATIC)
_Static_assert((uint32_t)(RTPROT_STATIC) == (uint32_t)0x4, "RTPROT_STATIC");
#endif
#if defined(RTPROT_GATED) && !defined(OTHER_RTPROT_GATED)
_Static_assert((uint32_t)(RTPROT_GATED) == (uint32_t)0x8, "RTPROT_GATED");
#endif
#if defined(RTPROT_RA) && !defined(OTHER_RTPROT_RA)
_Static_assert((uint32_t)(RTPROT_RA) == (uint32_t)0x9, "RTPROT_RA");
#endif
#if defined(RTPROT_MRT) && !defined(OTHER_RTPROT_MRT)
_Static_assert((uint32_t)(RTPROT_MRT) == (uint32_t)0xa, "RTPROT_MRT");
#endif
#if defined(RTPROT_ZEBRA) && !defined(OTHER_RTPROT_ZEBRA)
_Static_assert((uint32_t)(RTPROT_ZEBRA) == (uint32_t)0xb, "RTPROT_ZEBRA");
#endif
#if defined(RTPROT_BIRD) && !defined(OTHER_RTPROT_BIRD)
_Static_assert((uint32_t)(RTPROT_BIRD) == (uint32_t)0xc, "RTPROT_BIRD");
#endif
#if defined(RTPROT_DNROUTED) && !defined(OTHER_RTPROT_DNROUTED)
_Static_assert((uint32_t)(RTPROT_DNROUTED) == (uint32_t)0xd, "RTPROT_DNROUTED");
#endif
#if defined(RTPROT_XORP) && !defined(OTHER_RTPROT_XORP)
_Static_assert((uint32_t)(RTPROT_XORP) == (uint32_t)0xe, "RTPROT_XORP");
#endif
#if defined(RTPROT_NTK) && !defined(OTHER_RTPROT_NTK)
_Static_assert((uint32_t)(RTPROT_NTK) == (uint32_t)0xf, "RTPROT_NTK");
#endif
#if defined(RTPROT_DHCP) && !defined(OTHER_RTPROT_DHCP)
_Static_assert((uint32_t)(RTPROT_DHCP) == (uint32_t)0x10, "RTPROT_DHCP");
#endif
#if defined(RTPROT_MROUTED) && !defined(OTHER_RTPROT_MROUTED)
_Static_assert((uint32_t)(RTPROT_MROUTED) == (uint32_t)0x11, "RTPROT_MROUTED");
#endif
#if defined(RTPROT_KEEPALIVED) && !defined(OTHER_RTPROT_KEEPALIVED)
_Static_assert((uint32_t)(RTPROT_KEEPALIVED) == (uint32_t)0x12, "RTPROT_KEEPALIVED");
#endif
#if defined(RTPROT_BABEL) && !defined(OTHER_RTPROT_BABEL)
_Static_assert((uint32_t)(RTPROT_BABEL) == (uint32_t)0x2a, "RTPROT_BABEL");
#endif
#if defined(RTPROT_OPENR) && !defined(OTHER_RTPROT_OPENR)
_Static_assert((uint32_t)(RTPROT_OPENR) == (uint32_t)0x63, "RTPROT_OPENR");
#endif
#if defined(RTPROT_BGP) && !defined(OTHER_RTPROT_BGP)
_Static_assert((uint32_t)(RTPROT_BGP) == (uint32_t)0xba, "RTPROT_BGP");
#endif
#if defined(RTPROT_ISIS) && !defined(OTHER_RTPROT_ISIS)
_Static_assert((uint32_t)(RTPROT_ISIS) == (uint32_t)0xbb, "RTPROT_ISIS");
#endif
#if defined(RTPROT_OSPF) && !defined(OTHER_RTPROT_OSPF)
_Static_assert((uint32_t)(RTPROT_OSPF) == (uint32_t)0xbc, "RTPROT_OSPF");
#endif
#if defined(RTPROT_RIP) && !defined(OTHER_RTPROT_RIP)
_Static_assert((uint32_t)(RTPROT_RIP) == (uint32_t)0xbd, "RTPROT_RIP");
#endif
#if defined(RTPROT_EIGRP) && !defined(OTHER_RTPROT_EIGRP)
_Static_assert((uint32_t)(RTPROT_EIGRP) == (uint32_t)0xc0, "RTPROT_EIGRP");
#endif
#if defined(RTN_UNSPEC) && !defined(OTHER_RTN_UNSPEC)
_Static_assert((uint32_t)(RTN_UNSPEC) == (uint32_t)0x0, "RTN_UNSPEC");
#endif
#if defined(RTN_UNICAST) && !defined(OTHER_RTN_UNICAST)
_Static_assert((uint32_t)(RTN_UNICAST) == (uint32_t)0x1, "RTN_UNICAST");
#endif
#if defined(RTN_LOCAL) && !defined(OTHER_RTN_LOCAL)
_Static_assert((uint32_t)(RTN_LOCAL) == (uint32_t)0x2, "RTN_LOCAL");
#endif
#if defined(RTN_BROADCAST) && !defined(OTHER_RTN_BROADCAST)
_Static_assert((uint32_t)(RTN_BROADCAST) == (uint32_t)0x3, "RTN_BROADCAST");
#endif
#if defined(RTN_ANYCAST) && !defined(OTHER_RTN_ANYCAST)
_Static_assert((uint32_t)(RTN_ANYCAST) == (uint32_t)0x4, "RTN_ANYCAST");
#endif
#if defined(RTN_MULTICAST) && !defined(OTHER_RTN_MULTICAST)
_Static_assert((uint32_t)(RTN_MULTICAST) == (uint32_t)0x5, "RTN_MULTICAST");
#endif
#if defined(RTN_BLACKHOLE) && !defined(OTHER_RTN_BLACKHOLE)
_Static_assert((uint32_t)(RTN_BLACKHOLE) == (uint32_t)0x6, "RTN_BLACKHOLE");
#endif
#if defined(RTN_UNREACHABLE) && !defined(OTHER_RTN_UNREACHABLE)
_Static_assert((uint32_t)(RTN_UNREACHABLE) == (uint32_t)0x7, "RTN_UNREACHABLE");
#endif
#if defined(RTN_PROHIBIT) && !defined(OTHER_RTN_PROHIBIT)
_Static_assert((uint32_t)(RTN_PROHIBIT) == (uint32_t)0x8, "RTN_PROHIBIT");
#endif
#if defined(RTN_THROW) && !defined(OTHER_RTN_THROW)
_Static_assert((uint32_t)(RTN_THROW) == (uint32_t)0x9, "RTN_THROW");
#endif
#if defined(RTN_NAT) && !defined(OTHER_RTN_NAT)
_Static_assert((uint32_t)(RTN_NAT) == (uint32_t)0xa, "RTN_NAT");
#endif
#if defined(RTN_XRESOLVE) && !defined(OTHER_RTN_XRESOLVE)
_Static_assert((uint32_t)(RTN_XRESOLVE) == (uint32_t)0xb, "RTN_XRESOLVE");
#endif
#if defined(RTM_F_NOTIFY) && !defined(OTHER_RTM_F_NOTIFY)
_Static_assert((uint32_t)(RTM_F_NOTIFY) == (uint32_t)0x100, "RTM_F_NOTIFY");
#endif
#if defined(RTM_F_CLONED) && !defined(OTHER_RTM_F_CLONED)
_Static_assert((uint32_t)(RTM_F_CLONED) == (uint32_t)0x200, "RTM_F_CLONED");
#endif
#if defined(RTM_F_EQUALIZE) && !defined(OTHER_RTM_F_EQUALIZE)
_Static_assert((uint32_t)(RTM_F_EQUALIZE) == (uint32_t)0x400, "RTM_F_EQUALIZE");
#endif
#if defined(RTM_F_PREFIX) && !defined(OTHER_RTM_F_PREFIX)
_Static_assert((uint32_t)(RTM_F_PREFIX) == (uint32_t)0x800, "RTM_F_PREFIX");
#endif
#if defined(RTM_F_LOOKUP_TABLE) && !defined(OTHER_RTM_F_LOOKUP_TABLE)
_Static_assert((uint32_t)(RTM_F_LOOKUP_TABLE) == (uint32_t)0x1000, "RTM_F_LOOKUP_TABLE");
#endif
#if defined(RTM_F_FIB_MATCH) && !defined(OTHER_RTM_F_FIB_MATCH)
_Static_assert((uint32_t)(RTM_F_FIB_MATCH) == (uint32_t)0x2000, "RTM_F_FIB_MATCH");
#endif
#if defined(RTM_F_OFFLOAD) && !defined(OTHER_RTM_F_OFFLOAD)
_Static_assert((uint32_t)(RTM_F_OFFLOAD) == (uint32_t)0x4000, "RTM_F_OFFLOAD");
#endif
#if defined(RTM_F_TRAP) && !defined(OTHER_RTM_F_TRAP)
_Static_assert((uint32_t)(RTM_F_TRAP) == (uint32_t)0x8000, "RTM_F_TRAP");
#endif
#if defined(RTM_F_OFFLOAD_FAILED) && !defined(OTHER_RTM_F_OFFLOAD_FAILED)
_Static_assert((uint32_t)(RTM_F_OFFLOAD_FAILED) == (uint32_t)0x20000000, "RTM_F_OFFLOAD_FAILED");
#endif
#if defined(IPTOS_LOWDELAY) && !defined(OTHER_IPTOS_LOWDELAY)
_Static_assert((uint32_t)(IPTOS_LOWDELAY) == (uint32_t)0x10, "IPTOS_LOWDELAY");
#endif
#if defined(IPTOS_THROUGHPUT) && !defined(OTHER_IPTOS_THROUGHPUT)
_Static_assert((uint32_t)(IPTOS_THROUGHPUT) == (uint32_t)0x8, "IPTOS_THROUGHPUT");
#endif
#if defined(IPTOS_RELIABILITY) && !defined(OTHER_IPTOS_RELIABILITY)
_Static_assert((uint32_t)(IPTOS_RELIABILITY) == (uint32_t)0x4, "IPTOS_RELIABILITY");
#endif
#if defined(IPTOS_MINCOST) && !defined(OTHER_IPTOS_MINCOST)
_Static_assert((uint32_t)(IPTOS_MINCOST) == (uint32_t)0x2, "IPTOS_MINCOST");
#endif
#if defined(RTA_UNSPEC) && !defined(OTHER_RTA_UNSPEC)
_Static_assert((uint32_t)(RTA_UNSPEC) == (uint32_t)0x0, "RTA_UNSPEC");
#endif
#if defined(RTA_DST) && !defined(OTHER_RTA_DST)
_Static_assert((uint32_t)(RTA_DST) == (uint32_t)0x1, "RTA_DST");
#endif
#if defined(RTA_SRC) && !defined(OTHER_RTA_SRC)
_Static_assert((uint32_t)(RTA_SRC) == (uint32_t)0x2, "RTA_SRC");
#endif
#if defined(RTA_IIF) && !defined(OTHER_RTA_IIF)
_Static_assert((uint32_t)(RTA_IIF) == (uint32_t)0x3, "RTA_IIF");
#endif
#if defined(RTA_OIF) && !defined(OTHER_RTA_OIF)
_Static_assert((uint32_t)(RTA_OIF) == (uint32_t)0x4, "RTA_OIF");
#endif
#if defined(RTA_GATEWAY) && !defined(OTHER_RTA_GATEWAY)
_Static_assert((uint32_t)(RTA_GATEWAY) == (uint32_t)0x5, "RTA_GATEWAY");
#endif
#if defined(RTA_PRIORITY) && !defined(OTHER_RTA_PRIORITY)
_Static_assert((uint32_t)(RTA_PRIORITY) == (uint32_t)0x6, "RTA_PRIORITY");
#endif
#if defined(RTA_PREFSRC) && !defined(OTHER_RTA_PREFSRC)
_Static_assert((uint32_t)(RTA_PREFSRC) == (uint32_t)0x7, "RTA_PREFSRC");
#endif
#if defined(RTA_METRICS) && !defined(OTHER_RTA_METRICS)
_Static_assert((uint32_t)(RTA_METRICS) == (uint32_t)0x8, "RTA_METRICS");
#endif
#if defined(RTA_MULTIPATH) && !defined(OTHER_RTA_MULTIPATH)
_Static_assert((uint32_t)(RTA_MULTIPATH) == (uint32_t)0x9, "RTA_MULTIPATH");
#endif
#if defined(RTA_PROTOINFO) && !defined(OTHER_RTA_PROTOINFO)
_Static_assert((uint32_t)(RTA_PROTOINFO) == (uint32_t)0xa, "RTA_PROTOINFO");
#endif
#if defined(RTA_FLOW) && !defined(OTHER_RTA_FLOW)
_Static_assert((uint32_t)(RTA_FLOW) == (uint32_t)0xb, "RTA_FLOW");
#endif
#if defined(RTA_CACHEINFO) && !defined(OTHER_RTA_CACHEINFO)
_Static_assert((uint32_t)(RTA_CACHEINFO) == (uint32_t)0xc, "RTA_CACHEINFO");
#endif
#if defined(RTA_SESSION) && !defined(OTHER_RTA_SESSION)
_Static_assert((uint32_t)(RTA_SESSION) == (uint32_t)0xd, "RTA_SESSION");
#endif
#if defined(RTA_MP_ALGO) && !defined(OTHER_RTA_MP_ALGO)
_Static_assert((uint32_t)(RTA_MP_ALGO) == (uint32_t)0xe, "RTA_MP_ALGO");
#endif
#if defined(RTA_TABLE) && !defined(OTHER_RTA_TABLE)
_Static_assert((uint32_t)(RTA_TABLE) == (uint32_t)0xf, "RTA_TABLE");
#endif
#if defined(RTA_MARK) && !defined(OTHER_RTA_MARK)
_Static_assert((uint32_t)(RTA_MARK) == (uint32_t)0x10, "RTA_MARK");
#endif
#if defined(RTA_MFC_STATS) && !defined(OTHER_RTA_MFC_STATS)
_Static_assert((uint32_t)(RTA_MFC_STATS) == (uint32_t)0x11, "RTA_MFC_STATS");
#endif
#if defined(RTA_VIA) && !defined(OTHER_RTA_VIA)
_Static_assert((uint32_t)(RTA_VIA) == (uint32_t)0x12, "RTA_VIA");
#endif
#if defined(RTA_NEWDST) && !defined(OTHER_RTA_NEWDST)
_Static_assert((uint32_t)(RTA_NEWDST) == (uint32_t)0x13, "RTA_NEWDST");
#endif
#if defined(RTA_PREF) && !defined(OTHER_RTA_PREF)
_Static_assert((uint32_t)(RTA_PREF) == (uint32_t)0x14, "RTA_PREF");
#endif
#if defined(RTA_ENCAP_TYPE) && !defined(OTHER_RTA_ENCAP_TYPE)
_Static_assert((uint32_t)(RTA_ENCAP_TYPE) == (uint32_t)0x15, "RTA_ENCAP_TYPE");
#endif
#if defined(RTA_ENCAP) && !defined(OTHER_RTA_ENCAP)
_Static_assert((uint32_t)(RTA_ENCAP) == (uint32_t)0x16, "RTA_ENCAP");
#endif
#if defined(RTA_EXPIRES) && !defined(OTHER_RTA_EXPIRES)
_Static_assert((uint32_t)(RTA_EXPIRES) == (uint32_t)0x17, "RTA_EXPIRES");
#endif
#if defined(RTA_PAD) && !defined(OTHER_RTA_PAD)
_Static_assert((uint32_t)(RTA_PAD) == (uint32_t)0x18, "RTA_PAD");
#endif
#if defined(RTA_UID) && !defined(OTHER_RTA_UID)
_Static_assert((uint32_t)(RTA_UID) == (uint32_t)0x19, "RTA_UID");
#endif
#if defined(RTA_TTL_PROPAGATE) && !defined(OTHER_RTA_TTL_PROPAGATE)
_Static_assert((uint32_t)(RTA_TTL_PROPAGATE) == (uint32_t)0x1a, "RTA_TTL_PROPAGATE");
#endif
#if defined(RTA_IP_PROTO) && !defined(OTHER_RTA_IP_PROTO)
_Static_assert((uint32_t)(RTA_IP_PROTO) == (uint32_t)0x1b, "RTA_IP_PROTO");
#endif
#if defined(RTA_SPORT) && !defined(OTHER_RTA_SPORT)
_Static_assert((uint32_t)(RTA_SPORT) == (uint32_t)0x1c, "RTA_SPORT");
#endif
#if defined(RTA_DPORT) && !defined(OTHER_RTA_DPORT)
_Static_assert((uint32_t)(RTA_DPORT) == (uint32_t)0x1d, "RTA_DPORT");
#endif
#if defined(RTA_NH_ID) && !defined(OTHER_RTA_NH_ID)
_Static_assert((uint32_t)(RTA_NH_ID) == (uint32_t)0x1e, "RTA_NH_ID");
#endif
#if defined(RTAX_UNSPEC) && !defined(OTHER_RTAX_UNSPEC)
_Static_assert((uint32_t)(RTAX_UNSPEC) == (uint32_t)0x0, "RTAX_UNSPEC");
#endif
#if defined(RTAX_LOCK) && !defined(OTHER_RTAX_LOCK)
_Static_assert((uint32_t)(RTAX_LOCK) == (uint32_t)0x1, "RTAX_LOCK");
#endif
#if defined(RTAX_MTU) && !defined(OTHER_RTAX_MTU)
_Static_assert((uint32_t)(RTAX_MTU) == (uint32_t)0x2, "RTAX_MTU");
#endif
#if defined(RTAX_WINDOW) && !defined(OTHER_RTAX_WINDOW)
_Static_assert((uint32_t)(RTAX_WINDOW) == (uint32_t)0x3, "RTAX_WINDOW");
#endif
#if defined(RTAX_RTT) && !defined(OTHER_RTAX_RTT)
_Static_assert((uint32_t)(RTAX_RTT) == (uint32_t)0x4, "RTAX_RTT");
#endif
#if defined(RTAX_RTTVAR) && !defined(OTHER_RTAX_RTTVAR)
_Static_assert((uint32_t)(RTAX_RTTVAR) == (uint32_t)0x5, "RTAX_RTTVAR");
#endif
#if defined(RTAX_SSTHRESH) && !defined(OTHER_RTAX_SSTHRESH)
_Static_assert((uint32_t)(RTAX_SSTHRESH) == (uint32_t)0x6, "RTAX_SSTHRESH");
#endif
#if defined(RTAX_CWND) && !defined(OTHER_RTAX_CWND)
_Static_assert((uint32_t)(RTAX_CWND) == (uint32_t)0x7, "RTAX_CWND");
#endif
#if defined(RTAX_ADVMSS) && !defined(OTHER_RTAX_ADVMSS)
_Static_assert((uint32_t)(RTAX_ADVMSS) == (uint32_t)0x8, "RTAX_ADVMSS");
#endif
#if defined(RTAX_REORDERING) && !defined(OTHER_RTAX_REORDERING)
_Static_assert((uint32_t)(RTAX_REORDERING) == (uint32_t)0x9, "RTAX_REORDERING");
#endif
#if defined(RTAX_HOPLIMIT) && !defined(OTHER_RTAX_HOPLIMIT)
_Static_assert((uint32_t)(RTAX_HOPLIMIT) == (uint32_t)0xa, "RTAX_HOPLIMIT");
#endif
#if defined(RTAX_INITCWND) && !defined(OTHER_RTAX_INITCWND)
_Static_assert((uint32_t)(RTAX_INITCWND) == (uint32_t)0xb, "RTAX_INITCWND");
#endif
#if defined(RTAX_FEATURES) && !defined(OTHER_RTAX_FEATURES)
_Static_assert((uint32_t)(RTAX_FEATURES) == (uint32_t)0xc, "RTAX_FEATURES");
#endif
#if defined(RTAX_RTO_MIN) && !defined(OTHER_RTAX_RTO_MIN)
_Static_assert((uint32_t)(RTAX_RTO_MIN) == (uint32_t)0xd, "RTAX_RTO_MIN");
#endif
#if defined(RTAX_INITRWND) && !defined(OTHER_RTAX_INITRWND)
_Static_assert((uint32_t)(RTAX_INITRWND) == (uint32_t)0xe, "RTAX_INITRWND");
#endif
#if defined(RTAX_QUICKACK) && !defined(OTHER_RTAX_QUICKACK)
_Static_assert((uint32_t)(RTAX_QUICKACK) == (uint32_t)0xf, "RTAX_QUICKACK");
#endif
#if defined(RTAX_CC_ALGO) && !defined(OTHER_RTAX_CC_ALGO)
_Static_assert((uint32_t)(RTAX_CC_ALGO) == (uint32_t)0x10, "RTAX_CC_ALGO");
#endif
#if defined(RTAX_FASTOPEN_NO_COOKIE) && !defined(OTHER_RTAX_FASTOPEN_NO_COOKIE)
_Static_assert((uint32_t)(RTAX_FASTOPEN_NO_COOKIE) == (uint32_t)0x11, "RTAX_FASTOPEN_NO_COOKIE");
#endif
#if defined(RTNH_F_DEAD) && !defined(OTHER_RTNH_F_DEAD)
_Static_assert((uint32_t)(RTNH_F_DEAD) == (uint32_t)0x1, "RTNH_F_DEAD");
#endif
#if defined(RTNH_F_PERVASIVE) && !defined(OTHER_RTNH_F_PERVASIVE)
_Static_assert((uint32_t)(RTNH_F_PERVASIVE) == (uint32_t)0x2, "RTNH_F_PERVASIVE");
#endif
#if defined(RTNH_F_ONLINK) && !defined(OTHER_RTNH_F_ONLINK)
_Static_assert((uint32_t)(RTNH_F_ONLINK) == (uint32_t)0x4, "RTNH_F_ONLINK");
#endif
#if defined(RTNH_F_OFFLOAD) && !defined(OTHER_RTNH_F_OFFLOAD)
_Static_assert((uint32_t)(RTNH_F_OFFLOAD) == (uint32_t)0x8, "RTNH_F_OFFLOAD");
#endif
#if defined(RTNH_F_LINKDOWN) && !defined(OTHER_RTNH_F_LINKDOWN)
_Static_assert((uint32_t)(RTNH_F_LINKDOWN) == (uint32_t)0x10, "RTNH_F_LINKDOWN");
#endif
#if defined(RTNH_F_UNRESOLVED) && !defined(OTHER_RTNH_F_UNRESOLVED)
_Static_assert((uint32_t)(RTNH_F_UNRESOLVED) == (uint32_t)0x20, "RTNH_F_UNRESOLVED");
#endif
#if defined(RTNH_F_TRAP) && !defined(OTHER_RTNH_F_TRAP)
_Static_assert((uint32_t)(RTNH_F_TRAP) == (uint32_t)0x40, "RTNH_F_TRAP");
#endif
#if defined(LWTUNNEL_ENCAP_NONE) && !defined(OTHER_LWTUNNEL_ENCAP_NONE)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_NONE) == (uint32_t)0x0, "LWTUNNEL_ENCAP_NONE");
#endif
#if defined(LWTUNNEL_ENCAP_MPLS) && !defined(OTHER_LWTUNNEL_ENCAP_MPLS)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_MPLS) == (uint32_t)0x1, "LWTUNNEL_ENCAP_MPLS");
#endif
#if defined(LWTUNNEL_ENCAP_IP) && !defined(OTHER_LWTUNNEL_ENCAP_IP)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_IP) == (uint32_t)0x2, "LWTUNNEL_ENCAP_IP");
#endif
#if defined(LWTUNNEL_ENCAP_ILA) && !defined(OTHER_LWTUNNEL_ENCAP_ILA)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_ILA) == (uint32_t)0x3, "LWTUNNEL_ENCAP_ILA");
#endif
#if defined(LWTUNNEL_ENCAP_IP6) && !defined(OTHER_LWTUNNEL_ENCAP_IP6)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_IP6) == (uint32_t)0x4, "LWTUNNEL_ENCAP_IP6");
#endif
#if defined(LWTUNNEL_ENCAP_SEG6) && !defined(OTHER_LWTUNNEL_ENCAP_SEG6)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_SEG6) == (uint32_t)0x5, "LWTUNNEL_ENCAP_SEG6");
#endif
#if defined(LWTUNNEL_ENCAP_BPF) && !defined(OTHER_LWTUNNEL_ENCAP_BPF)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_BPF) == (uint32_t)0x6, "LWTUNNEL_ENCAP_BPF");
#endif
#if defined(LWTUNNEL_ENCAP_SEG6_LOCAL) && !defined(OTHER_LWTUNNEL_ENCAP_SEG6_LOCAL)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_SEG6_LOCAL) == (uint32_t)0x7, "LWTUNNEL_ENCAP_SEG6_LOCAL");
#endif
#if defined(LWTUNNEL_ENCAP_RPL) && !defined(OTHER_LWTUNNEL_ENCAP_RPL)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_RPL) == (uint32_t)0x8, "LWTUNNEL_ENCAP_RPL");
#endif
#if defined(LWTUNNEL_ENCAP_IOAM6) && !defined(OTHER_LWTUNNEL_ENCAP_IOAM6)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_IOAM6) == (uint32_t)0x9, "LWTUNNEL_ENCAP_IOAM6");
#endif
#if defined(LWTUNNEL_ENCAP_XFRM) && !defined(OTHER_LWTUNNEL_ENCAP_XFRM)
_Static_assert((uint32_t)(LWTUNNEL_ENCAP_XFRM) == (uint32_t)0xa, "LWTUNNEL_ENCAP_XFRM");
#endif
#if defined(FRA_UNSPEC) && !defined(OTHER_FRA_UNSPEC)
_Static_assert((uint32_t)(FRA_UNSPEC) == (uint32_t)0x0, "FRA_UNSPEC");
#endif
#if defined(FRA_DST) && !defined(OTHER_FRA_DST)
_Static_assert((uint32_t)(FRA_DST) == (uint32_t)0x1, "FRA_DST");
#endif
#if defined(FRA_SRC) && !defined(OTHER_FRA_SRC)
_Static_assert((uint32_t)(FRA_SRC) == (uint32_t)0x2, "FRA_SRC");
#endif
#if defined(FRA_IIFNAME) && !defined(OTHER_FRA_IIFNAME)
_Static_assert((uint32_t)(FRA_IIFNAME) == (uint32_t)0x3, "FRA_IIFNAME");
#endif
#if defined(FRA_GOTO) && !defined(OTHER_FRA_GOTO)
_Static_assert((uint32_t)(FRA_GOTO) == (uint32_t)0x4, "FRA_GOTO");
#endif
#if defined(FRA_UNUSED2) && !defined(OTHER_FRA_UNUSED2)
_Static_assert((uint32_t)(FRA_UNUSED2) == (uint32_t)0x5, "FRA_UNUSED2");
#endif
#if defined(FRA_PRIORITY) && !defined(OTHER_FRA_PRIORITY)
_Static_assert((uint32_t)(FRA_PRIORITY) == (uint32_t)0x6, "FRA_PRIORITY");
#endif
#if defined(FRA_UNUSED3) && !defined(OTHER_FRA_UNUSED3)
_Static_assert((uint32_t)(FRA_UNUSED3) == (uint32_t)0x7, "FRA_UNUSED3");
#endif
#if defined(FRA_UNUSED4) && !defined(OTHER_FRA_UNUSED4)
_Static_assert((uint32_t)(FRA_UNUSED4) == (uint32_t)0x8, "FRA_UNUSED4");
#endif
#if defined(FRA_UNUSED5) && !defined(OTHER_FRA_UNUSED5)
_Static_assert((uint32_t)(FRA_UNUSED5) == (uint32_t)0x9, "FRA_UNUSED5");
#endif
#if defined(FRA_FWMARK) && !defined(OTHER_FRA_FWMARK)
_Static_assert((uint32_t)(FRA_FWMARK) == (uint32_t)0xa, "FRA_FWMARK");
#endif
#if defined(FRA_FLOW) && !defined(OTHER_FRA_FLOW)
_Static_assert((uint32_t)(FRA_FLOW) == (uint32_t)0xb, "FRA_FLOW");
#endif
#if defined(FRA_TUN_ID) && !defined(OTHER_FRA_TUN_ID)
_Static_assert((uint32_t)(FRA_TUN_ID) == (uint32_t)0xc, "FRA_TUN_ID");
#endif
#if defined(FRA_SUPPRESS_IFGROUP) && !defined(OTHER_FRA_SUPPRESS_IFGROUP)
_Static_assert((uint32_t)(FRA_SUPPRESS_IFGROUP) == (uint32_t)0xd, "FRA_SUPPRESS_IFGROUP");
#endif
#if defined(FRA_SUPPRESS_PREFIXLEN) && !defined(OTHER_FRA_SUPPRESS_PREFIXLEN)
_Static_assert((uint32_t)(FRA_SUPPRESS_PREFIXLEN) == (uint32_t)0xe, "FRA_SUPPRESS_PREFIXLEN");
#endif
#if defined(FRA_TABLE) && !defined(OTHER_FRA_TABLE)
_Static_assert((uint32_t)(FRA_TABLE) == (uint32_t)0xf, "FRA_TABLE");
#endif
#if defined(FRA_FWMASK) && !defined(OTHER_FRA_FWMASK)
_Static_assert((uint32_t)(FRA_FWMASK) == (uint32_t)0x10, "FRA_FWMASK");
#endif
#if defined(FRA_OIFNAME) && !defined(OTHER_FRA_OIFNAME)
_Static_assert((uint32_t)(FRA_OIFNAME) == (uint32_t)0x11, "FRA_OIFNAME");
#endif
#if defined(FRA_PAD) && !defined(OTHER_FRA_PAD)
_Static_assert((uint32_t)(FRA_PAD) == (uint32_t)0x12, "FRA_PAD");
#endif
#if defined(FRA_L3MDEV) && !defined(OTHER_FRA_L3MDEV)
_Static_assert((uint32_t)(FRA_L3MDEV) == (uint32_t)0x13, "FRA_L3MDEV");
#endif
#if defined(FRA_UID_RANGE) && !defined(OTHER_FRA_UID_RANGE)
_Static_assert((uint32_t)(FRA_UID_RANGE) == (uint32_t)0x14, "FRA_UID_RANGE");
#endif
#if defined(FRA_PROTOCOL) && !defined(OTHER_FRA_PROTOCOL)
_Static_assert((uint32_t)(FRA_PROTOCOL) == (uint32_t)0x15, "FRA_PROTOCOL");
#endif
#if defined(FRA_IP_PROTO) && !defined(OTHER_FRA_IP_PROTO)
_Static_assert((uint32_t)(FRA_IP_PROTO) == (uint32_t)0x16, "FRA_IP_PROTO");
#endif
#if defined(FRA_SPORT_RANGE) && !defined(OTHER_FRA_SPORT_RANGE)
_Static_assert((uint32_t)(FRA_SPORT_RANGE) == (uint32_t)0x17, "FRA_SPORT_RANGE");
#endif
#if defined(FRA_DPORT_RANGE) && !defined(OTHER_FRA_DPORT_RANGE)
_Static_assert((uint32_t)(FRA_DPORT_RANGE) == (uint32_t)0x18, "FRA_DPORT_RANGE");
#endif
#if defined(FRA_DSCP) && !defined(OTHER_FRA_DSCP)
_Static_assert((uint32_t)(FRA_DSCP) == (uint32_t)0x19, "FRA_DSCP");
#endif
#if defined(FR_ACT_UNSPEC) && !defined(OTHER_FR_ACT_UNSPEC)
_Static_assert((uint32_t)(FR_ACT_UNSPEC) == (uint32_t)0x0, "FR_ACT_UNSPEC");
#endif
#if defined(FR_ACT_TO_TBL) && !defined(OTHER_FR_ACT_TO_TBL)
_Static_assert((uint32_t)(FR_ACT_TO_TBL) == (uint32_t)0x1, "FR_ACT_TO_TBL");
#endif
#if defined(FR_ACT_GOTO) && !defined(OTHER_FR_ACT_GOTO)
_Static_assert((uint32_t)(FR_ACT_GOTO) == (uint32_t)0x2, "FR_ACT_GOTO");
#endif
#if defined(FR_ACT_NOP) && !defined(OTHER_FR_ACT_NOP)
_Static_assert((uint32_t)(FR_ACT_NOP) == (uint32_t)0x3, "FR_ACT_NOP");
#endif
#if defined(FR_ACT_RES3) && !defined(OTHER_FR_ACT_RES3)
_Static_assert((uint32_t)(FR_ACT_RES3) == (uint32_t)0x4, "FR_ACT_RES3");
#endif
#if defined(FR_ACT_RES4) && !defined(OTHER_FR_ACT_RES4)
_Static_assert((uint32_t)(FR_ACT_RES4) == (uint32_t)0x5, "FR_ACT_RES4");
#endif
#if defined(FR_ACT_BLACKHOLE) && !defined(OTHER_FR_ACT_BLACKHOLE)
_Static_assert((uint32_t)(FR_ACT_BLACKHOLE) == (uint32_t)0x6, "FR_ACT_BLACKHOLE");
#endif
#if defined(FR_ACT_UNREACHABLE) && !defined(OTHER_FR_ACT_UNREACHABLE)
_Static_assert((uint32_t)(FR_ACT_UNREACHABLE) == (uint32_t)0x7, "FR_ACT_UNREACHABLE");
#endif
#if defined(FR_ACT_PROHIBIT) && !defined(OTHER_FR_ACT_PROHIBIT)
_Static_assert((uint32_t)(FR_ACT_PROHIBIT) == (uint32_t)0x8, "FR_ACT_PROHIBIT");
#endif
#if defined(FIB_RULE_PERMANENT) && !defined(OTHER_FIB_RULE_PERMANENT)
_Static_assert((uint32_t)(FIB_RULE_PERMANENT) == (uint32_t)0x1, "FIB_RULE_PERMANENT");
#endif
#if defined(FIB_RULE_INVERT) && !defined(OTHER_FIB_RULE_INVERT)
_Static_assert((uint32_t)(FIB_RULE_INVERT) == (uint32_t)0x2, "FIB_RULE_INVERT");
#endif
#if defined(FIB_RULE_UNRESOLVED) && !defined(OTHER_FIB_RULE_UNRESOLVED)
_Static_assert((uint32_t)(FIB_RULE_UNRESOLVED) == (uint32_t)0x4, "FIB_RULE_UNRESOLVED");
#endif
#if defined(FIB_RULE_IIF_DETACHED) && !defined(OTHER_FIB_RULE_IIF_DETACHED)
_Static_assert((uint32_t)(FIB_RULE_IIF_DETACHED) == (uint32_t)0x8, "FIB_RULE_IIF_DETACHED");
#endif
#if defined(FIB_RULE_OIF_DETACHED) && !defined(OTHER_FIB_RULE_OIF_DETACHED)
_Static_assert((uint32_t)(FIB_RULE_OIF_DETACHED) == (uint32_t)0x10, "FIB_RULE_OIF_DETACHED");
#endif
#if defined(FIB_RULE_FIND_SADDR) && !defined(OTHER_FIB_RULE_FIND_SADDR)
_Static_assert((uint32_t)(FIB_RULE_FIND_SADDR) == (uint32_t)0x10000, "FIB_RULE_FIND_SADDR");
#endif
#if defined(NDA_UNSPEC) && !defined(OTHER_NDA_UNSPEC)
_Static_assert((uint32_t)(NDA_UNSPEC) == (uint32_t)0x0, "NDA_UNSPEC");
#endif
#if defined(NDA_DST) && !defined(OTHER_NDA_DST)
_Static_assert((uint32_t)(NDA_DST) == (uint32_t)0x1, "NDA_DST");
#endif
#if defined(NDA_LLADDR) && !defined(OTHER_NDA_LLADDR)
_Static_assert((uint32_t)(NDA_LLADDR) == (uint32_t)0x2, "NDA_LLADDR");
#endif
#if defined(NDA_CACHEINFO) && !defined(OTHER_NDA_CACHEINFO)
_Static_assert((uint32_t)(NDA_CACHEINFO) == (uint32_t)0x3, "NDA_CACHEINFO");
#endif
#if defined(NDA_PROBES) && !defined(OTHER_NDA_PROBES)
_Static_assert((uint32_t)(NDA_PROBES) == (uint32_t)0x4, "NDA_PROBES");
#endif
#if defined(NDA_VLAN) && !defined(OTHER_NDA_VLAN)
_Static_assert((uint32_t)(NDA_VLAN) == (uint32_t)0x5, "NDA_VLAN");
#endif
#if defined(NDA_PORT) && !defined(OTHER_NDA_PORT)
_Static_assert((uint32_t)(NDA_PORT) == (uint32_t)0x6, "NDA_PORT");
#endif
#if defined(NDA_VNI) && !defined(OTHER_NDA_VNI)
_Static_assert((uint32_t)(NDA_VNI) == (uint32_t)0x7, "NDA_VNI");
#endif
#if defined(NDA_IFINDEX) && !defined(OTHER_NDA_IFINDEX)
_Static_assert((uint32_t)(NDA_IFINDEX) == (uint32_t)0x8, "NDA_IFINDEX");
#endif
#if defined(NDA_MASTER) && !defined(OTHER_NDA_MASTER)
_Static_assert((uint32_t)(NDA_MASTER) == (uint32_t)0x9, "NDA_MASTER");
#endif
#if defined(NDA_LINK_NETNSID) && !defined(OTHER_NDA_LINK_NETNSID)
_Static_assert((uint32_t)(NDA_LINK_NETNSID) == (uint32_t)0xa, "NDA_LINK_NETNSID");
#endif
#if defined(NDA_SRC_VNI) && !defined(OTHER_NDA_SRC_VNI)
_Static_assert((uint32_t)(NDA_SRC_VNI) == (uint32_t)0xb, "NDA_SRC_VNI");
#endif
#if defined(NDA_PROTOCOL) && !defined(OTHER_NDA_PROTOCOL)
_Static_assert((uint32_t)(NDA_PROTOCOL) == (uint32_t)0xc, "NDA_PROTOCOL");
#endif
#if defined(NDA_NH_ID) && !defined(OTHER_NDA_NH_ID)
_Static_assert((uint32_t)(NDA_NH_ID) == (uint32_t)0xd, "NDA_NH_ID");
#endif
#if defined(NDA_FDB_EXT_ATTRS) && !defined(OTHER_NDA_FDB_EXT_ATTRS)
_Static_assert((uint32_t)(NDA_FDB_EXT_ATTRS) == (uint32_t)0xe, "NDA_FDB_EXT_ATTRS");
#endif
#if defined(NDA_FLAGS_EXT) && !defined(OTHER_NDA_FLAGS_EXT)
_Static_assert((uint32_t)(NDA_FLAGS_EXT) == (uint32_t)0xf, "NDA_FLAGS_EXT");
#endif
#if defined(NDA_NDM_STATE_MASK) && !defined(OTHER_NDA_NDM_STATE_MASK)
_Static_assert((uint32_t)(NDA_NDM_STATE_MASK) == (uint32_t)0x10, "NDA_NDM_STATE_MASK");
#endif
#if defined(NDA_NDM_FLAGS_MASK) && !defined(OTHER_NDA_NDM_FLAGS_MASK)
_Static_assert((uint32_t)(NDA_NDM_FLAGS_MASK) == (uint32_t)0x11, "NDA_NDM_FLAGS_MASK");
#endif
#if defined(NUD_INCOMPLETE) && !defined(OTHER_NUD_INCOMPLETE)
_Static_assert((uint32_t)(NUD_INCOMPLETE) == (uint32_t)0x1, "NUD_INCOMPLETE");
#endif
#if defined(NUD_REACHABLE) && !defined(OTHER_NUD_REACHABLE)
_Static_assert((uint32_t)(NUD_REACHABLE) == (uint32_t)0x2, "NUD_REACHABLE");
#endif
#if defined(NUD_STALE) && !defined(OTHER_NUD_STALE)
_Static_assert((uint32_t)(NUD_STALE) == (uint32_t)0x4, "NUD_STALE");
#endif
#if defined(NUD_DELAY) && !defined(OTHER_NUD_DELAY)
_Static_assert((uint32_t)(NUD_DELAY) == (uint32_t)0x8, "NUD_DELAY");
#endif
#if defined(NUD_PROBE) && !defined(OTHER_NUD_PROBE)
_Static_assert((uint32_t)(NUD_PROBE) == (uint32_t)0x10, "NUD_PROBE");
#endif
#if defined(NUD_FAILED) && !defined(OTHER_NUD_FAILED)
_Static_assert((uint32_t)(NUD_FAILED) == (uint32_t)0x20, "NUD_FAILED");
#endif
#if defined(NUD_NOARP) && !defined(OTHER_NUD_NOARP)
_Static_assert((uint32_t)(NUD_NOARP) == (uint32_t)0x40, "NUD_NOARP");
#endif
#if defined(NUD_PERMANENT) && !defined(OTHER_NUD_PERMANENT)
_Static_assert((uint32_t)(NUD_PERMANENT) == (uint32_t)0x80, "NUD_PERMANENT");
#endif
#if defined(NUD_NONE) && !defined(OTHER_NUD_NONE)
_Static_assert((uint32_t)(NUD_NONE) == (uint32_t)0x0, "NUD_NONE");
#endif
#if defined(NTF_USE) && !defined(OTHER_NTF_USE)
_Static_assert((uint32_t)(NTF_USE) == (uint32_t)0x1, "NTF_USE");
#endif
#if defined(NTF_SELF) && !defined(OTHER_NTF_SELF)
_Static_assert((uint32_t)(NTF_SELF) == (uint32_t)0x2, "NTF_SELF");
#endif
#if defined(NTF_MASTER) && !defined(OTHER_NTF_MASTER)
_Static_assert((uint32_t)(NTF_MASTER) == (uint32_t)0x4, "NTF_MASTER");
#endif
#if defined(NTF_PROXY) && !defined(OTHER_NTF_PROXY)
_Static_assert((uint32_t)(NTF_PROXY) == (uint32_t)0x8, "NTF_PROXY");
#endif
#if defined(NTF_EXT_LEARNED) && !defined(OTHER_NTF_EXT_LEARNED)
_Static_assert((uint32_t)(NTF_EXT_LEARNED) == (uint32_t)0x10, "NTF_EXT_LEARNED");
#endif
#if defined(NTF_OFFLOADED) && !defined(OTHER_NTF_OFFLOADED)
_Static_assert((uint32_t)(NTF_OFFLOADED) == (uint32_t)0x20, "NTF_OFFLOADED");
#endif
#if defined(NTF_STICKY) && !defined(OTHER_NTF_STICKY)
_Static_assert((uint32_t)(NTF_STICKY) == (uint32_t)0x40, "NTF_STICKY");
#endif
#if defined(NTF_ROUTER) && !defined(OTHER_NTF_ROUTER)
_Static_assert((uint32_t)(NTF_ROUTER) == (uint32_t)0x80, "NTF_ROUTER");
#endif
#if defined(NTF_EXT_MANAGED) && !defined(OTHER_NTF_EXT_MANAGED)
_Static_assert((uint32_t)(NTF_EXT_MANAGED) == (uint32_t)0x1, "NTF_EXT_MANAGED");
#endif
#if defined(NTF_EXT_LOCKED) && !defined(OTHER_NTF_EXT_LOCKED)
_Static_assert((uint32_t)(NTF_EXT_LOCKED) == (uint32_t)0x2, "NTF_EXT_LOCKED");
#endif
#if defined(NFEA_UNSPEC) && !defined(OTHER_NFEA_UNSPEC)
_Static_assert((uint32_t)(NFEA_UNSPEC) == (uint32_t)0x0, "NFEA_UNSPEC");
#endif
#if defined(NFEA_ACTIVITY_NOTIFY) && !defined(OTHER_NFEA_ACTIVITY_NOTIFY)
_Static_assert((uint32_t)(NFEA_ACTIVITY_NOTIFY) == (uint32_t)0x1, "NFEA_ACTIVITY_NOTIFY");
#endif
#if defined(NFEA_DONT_REFRESH) && !defined(OTHER_NFEA_DONT_REFRESH)
_Static_assert((uint32_t)(NFEA_DONT_REFRESH) == (uint32_t)0x2, "NFEA_DONT_REFRESH");
#endif
#if defined(FDB_NOTIFY_BIT) && !defined(OTHER_FDB_NOTIFY_BIT)
_Static_assert((uint32_t)(FDB_NOTIFY_BIT) == (uint32_t)0x1, "FDB_NOTIFY_BIT");
#endif
#if defined(FDB_NOTIFY_INACTIVE_BIT) && !defined(OTHER_FDB_NOTIFY_INACTIVE_BIT)
_Static_assert((uint32_t)(FDB_NOTIFY_INACTIVE_BIT) == (uint32_t)0x2, "FDB_NOTIFY_INACTIVE_BIT");
#endif
#if defined(NDTA_UNSPEC) && !defined(OTHER_NDTA_UNSPEC)
_Static_assert((uint32_t)(NDTA_UNSPEC) == (uint32_t)0x0, "NDTA_UNSPEC");
#endif
#if defined(NDTA_NAME) && !defined(OTHER_NDTA_NAME)
_Static_assert((uint32_t)(NDTA_NAME) == (uint32_t)0x1, "NDTA_NAME");
#endif
#if defined(NDTA_THRESH1) && !defined(OTHER_NDTA_THRESH1)
_Static_assert((uint32_t)(NDTA_THRESH1) == (uint32_t)0x2, "NDTA_THRESH1");
#endif
#if defined(NDTA_THRESH2) && !defined(OTHER_NDTA_THRESH2)
_Static_assert((uint32_t)(NDTA_THRESH2) == (uint32_t)0x3, "NDTA_THRESH2");
#endif
#if defined(NDTA_THRESH3) && !defined(OTHER_NDTA_THRESH3)
_Static_assert((uint32_t)(NDTA_THRESH3) == (uint32_t)0x4, "NDTA_THRESH3");
#endif
#if defined(NDTA_CONFIG) && !defined(OTHER_NDTA_CONFIG)
_Static_assert((uint32_t)(NDTA_CONFIG) == (uint32_t)0x5, "NDTA_CONFIG");
#endif
#if defined(NDTA_PARMS) && !defined(OTHER_NDTA_PARMS)
_Static_assert((uint32_t)(NDTA_PARMS) == (uint32_t)0x6, "NDTA_PARMS");
#endif
#if defined(NDTA_STATS) && !defined(OTHER_NDTA_STATS)
_Static_assert((uint32_t)(NDTA_STATS) == (uint32_t)0x7, "NDTA_STATS");
#endif
#if defined(NDTA_GC_INTERVAL) && !defined(OTHER_NDTA_GC_INTERVAL)
_Static_assert((uint32_t)(NDTA_GC_INTERVAL) == (uint32_t)0x8, "NDTA_GC_INTERVAL");
#endif
#if defined(NDTA_PAD) && !defined(OTHER_NDTA_PAD)
_Static_assert((uint32_t)(NDTA_PAD) == (uint32_t)0x9, "NDTA_PAD");
#endif
#if defined(NDTPA_UNSPEC) && !defined(OTHER_NDTPA_UNSPEC)
_Static_assert((uint32_t)(NDTPA_UNSPEC) == (uint32_t)0x0, "NDTPA_UNSPEC");
#endif
#if defined(NDTPA_IFINDEX) && !defined(OTHER_NDTPA_IFINDEX)
_Static_assert((uint32_t)(NDTPA_IFINDEX) == (uint32_t)0x1, "NDTPA_IFINDEX");
#endif
#if defined(NDTPA_REFCNT) && !defined(OTHER_NDTPA_REFCNT)
_Static_assert((uint32_t)(NDTPA_REFCNT) == (uint32_t)0x2, "NDTPA_REFCNT");
#endif
#if defined(NDTPA_REACHABLE_TIME) && !defined(OTHER_NDTPA_REACHABLE_TIME)
_Static_assert((uint32_t)(NDTPA_REACHABLE_TIME) == (uint32_t)0x3, "NDTPA_REACHABLE_TIME");
#endif
#if defined(NDTPA_BASE_REACHABLE_TIME) && !defined(OTHER_NDTPA_BASE_REACHABLE_TIME)
_Static_assert((uint32_t)(NDTPA_BASE_REACHABLE_TIME) == (uint32_t)0x4, "NDTPA_BASE_REACHABLE_TIME");
#endif
#if defined(NDTPA_RETRANS_TIME) && !defined(OTHER_NDTPA_RETRANS_TIME)
_Static_assert((uint32_t)(NDTPA_RETRANS_TIME) == (uint32_t)0x5, "NDTPA_RETRANS_TIME");
#endif
#if defined(NDTPA_GC_STALETIME) && !defined(OTHER_NDTPA_GC_STALETIME)
_Static_assert((uint32_t)(NDTPA_GC_STALETIME) == (uint32_t)0x6, "NDTPA_GC_STALETIME");
#endif
#if defined(NDTPA_DELAY_PROBE_TIME) && !defined(OTHER_NDTPA_DELAY_PROBE_TIME)
_Static_assert((uint32_t)(NDTPA_DELAY_PROBE_TIME) == (uint32_t)0x7, "NDTPA_DELAY_PROBE_TIME");
#endif
#if defined(NDTPA_QUEUE_LEN) && !defined(OTHER_NDTPA_QUEUE_LEN)
_Static_assert((uint32_t)(NDTPA_QUEUE_LEN) == (uint32_t)0x8, "NDTPA_QUEUE_LEN");
#endif
#if defined(NDTPA_APP_PROBES) && !defined(OTHER_NDTPA_APP_PROBES)
_Static_assert((uint32_t)(NDTPA_APP_PROBES) == (uint32_t)0x9, "NDTPA_APP_PROBES");
#endif
#if defined(NDTPA_UCAST_PROBES) && !defined(OTHER_NDTPA_UCAST_PROBES)
_Static_assert((uint32_t)(NDTPA_UCAST_PROBES) == (uint32_t)0xa, "NDTPA_UCAST_PROBES");
#endif
#if defined(NDTPA_MCAST_PROBES) && !defined(OTHER_NDTPA_MCAST_PROBES)
_Static_assert((uint32_t)(NDTPA_MCAST_PROBES) == (uint32_t)0xb, "NDTPA_MCAST_PROBES");
#endif
#if defined(NDTPA_ANYCAST_DELAY) && !defined(OTHER_NDTPA_ANYCAST_DELAY)
_Static_assert((uint32_t)(NDTPA_ANYCAST_DELAY) == (uint32_t)0xc, "NDTPA_ANYCAST_DELAY");
#endif
#if defined(NDTPA_PROXY_DELAY) && !defined(OTHER_NDTPA_PROXY_DELAY)
_Static_assert((uint32_t)(NDTPA_PROXY_DELAY) == (uint32_t)0xd, "NDTPA_PROXY_DELAY");
#endif
#if defined(NDTPA_PROXY_QLEN) && !defined(OTHER_NDTPA_PROXY_QLEN)
_Static_assert((uint32_t)(NDTPA_PROXY_QLEN) == (uint32_t)0xe, "NDTPA_PROXY_QLEN");
#endif
#if defined(NDTPA_LOCKTIME) && !defined(OTHER_NDTPA_LOCKTIME)
_Static_assert((uint32_t)(NDTPA_LOCKTIME) == (uint32_t)0xf, "NDTPA_LOCKTIME");
#endif
#if defined(NDTPA_QUEUE_LENBYTES) && !defined(OTHER_NDTPA_QUEUE_LENBYTES)
_Static_assert((uint32_t)(NDTPA_QUEUE_LENBYTES) == (uint32_t)0x10, "NDTPA_QUEUE_LENBYTES");
#endif
#if defined(NDTPA_MCAST_REPROBES) && !defined(OTHER_NDTPA_MCAST_REPROBES)
_Static_assert((uint32_t)(NDTPA_MCAST_REPROBES) == (uint32_t)0x11, "NDTPA_MCAST_REPROBES");
#endif
#if defined(NDTPA_PAD) && !defined(OTHER_NDTPA_PAD)
_Static_assert((uint32_t)(NDTPA_PAD) == (uint32_t)0x12, "NDTPA_PAD");
#endif
#if defined(NDTPA_INTERVAL_PROBE_TIME_MS) && !defined(OTHER_NDTPA_INTERVAL_PROBE_TIME_MS)
_Static_assert((uint32_t)(NDTPA_INTERVAL_PROBE_TIME_MS) ==
	(uint32_t)0x13, "NDTPA_INTERVAL_PROBE_TIME_MS");
#endif
#if defined(TCA_UNSPEC) && !defined(OTHER_TCA_UNSPEC)
_Static_assert((uint32_t)(TCA_UNSPEC) == (uint32_t)0x0, "TCA_UNSPEC");
#endif
#if defined(TCA_KIND) && !defined(OTHER_TCA_KIND)
_Static_assert((uint32_t)(TCA_KIND) == (uint32_t)0x1, "TCA_KIND");
#endif
#if defined(TCA_OPTIONS) && !defined(OTHER_TCA_OPTIONS)
_Static_assert((uint32_t)(TCA_OPTIONS) == (uint32_t)0x2, "TCA_OPTIONS");
#endif
#if defined(TCA_STATS) && !defined(OTHER_TCA_STATS)
_Static_assert((uint32_t)(TCA_STATS) == (uint32_t)0x3, "TCA_STATS");
#endif
#if defined(TCA_XSTATS) && !defined(OTHER_TCA_XSTATS)
_Static_assert((uint32_t)(TCA_XSTATS) == (uint32_t)0x4, "TCA_XSTATS");
#endif
#if defined(TCA_RATE) && !defined(OTHER_TCA_RATE)
_Static_assert((uint32_t)(TCA_RATE) == (uint32_t)0x5, "TCA_RATE");
#endif
#if defined(TCA_FCNT) && !defined(OTHER_TCA_FCNT)
_Static_assert((uint32_t)(TCA_FCNT) == (uint32_t)0x6, "TCA_FCNT");
#endif
#if defined(TCA_STATS2) && !defined(OTHER_TCA_STATS2)
_Static_assert((uint32_t)(TCA_STATS2) == (uint32_t)0x7, "TCA_STATS2");
#endif
#if defined(TCA_STAB) && !defined(OTHER_TCA_STAB)
_Static_assert((uint32_t)(TCA_STAB) == (uint32_t)0x8, "TCA_STAB");
#endif
#if defined(TCA_PAD) && !defined(OTHER_TCA_PAD)
_Static_assert((uint32_t)(TCA_PAD) == (uint32_t)0x9, "TCA_PAD");
#endif
#if defined(TCA_DUMP_INVISIBLE) && !defined(OTHER_TCA_DUMP_INVISIBLE)
_Static_assert((uint32_t)(TCA_DUMP_INVISIBLE) == (uint32_t)0xa, "TCA_DUMP_INVISIBLE");
#endif
#if defined(TCA_CHAIN) && !defined(OTHER_TCA_CHAIN)
_Static_assert((uint32_t)(TCA_CHAIN) == (uint32_t)0xb, "TCA_CHAIN");
#endif
#if defined(TCA_HW_OFFLOAD) && !defined(OTHER_TCA_HW_OFFLOAD)
_Static_assert((uint32_t)(TCA_HW_OFFLOAD) == (uint32_t)0xc, "TCA_HW_OFFLOAD");
#endif
#if defined(TCA_INGRESS_BLOCK) && !defined(OTHER_TCA_INGRESS_BLOCK)
_Static_assert((uint32_t)(TCA_INGRESS_BLOCK) == (uint32_t)0xd, "TCA_INGRESS_BLOCK");
#endif
#if defined(TCA_EGRESS_BLOCK) && !defined(OTHER_TCA_EGRESS_BLOCK)
_Static_assert((uint32_t)(TCA_EGRESS_BLOCK) == (uint32_t)0xe, "TCA_EGRESS_BLOCK");
#endif
#if defined(TCA_DUMP_FLAGS) && !defined(OTHER_TCA_DUMP_FLAGS)
_Static_assert((uint32_t)(TCA_DUMP_FLAGS) == (uint32_t)0xf, "TCA_DUMP_FLAGS");
#endif
#if defined(TCA_EXT_WARN_MSG) && !defined(OTHER_TCA_EXT_WARN_MSG)
_Static_assert((uint32_t)(TCA_EXT_WARN_MSG) == (uint32_t)0x10, "TCA_EXT_WARN_MSG");
#endif
#if defined(TCA_STATS_UNSPEC) && !defined(OTHER_TCA_STATS_UNSPEC)
_Static_assert((uint32_t)(TCA_STATS_UNSPEC) == (uint32_t)0x0, "TCA_STATS_UNSPEC");
#endif
#if defined(TCA_STATS_BASIC) && !defined(OTHER_TCA_STATS_BASIC)
_Static_assert((uint32_t)(TCA_STATS_BASIC) == (uint32_t)0x1, "TCA_STATS_BASIC");
#endif
#if defined(TCA_STATS_RATE_EST) && !defined(OTHER_TCA_STATS_RATE_EST)
_Static_assert((uint32_t)(TCA_STATS_RATE_EST) == (uint32_t)0x2, "TCA_STATS_RATE_EST");
#endif
#if defined(TCA_STATS_QUEUE) && !defined(OTHER_TCA_STATS_QUEUE)
_Static_assert((uint32_t)(TCA_STATS_QUEUE) == (uint32_t)0x3, "TCA_STATS_QUEUE");
#endif
#if defined(TCA_STATS_APP) && !defined(OTHER_TCA_STATS_APP)
_Static_assert((uint32_t)(TCA_STATS_APP) == (uint32_t)0x4, "TCA_STATS_APP");
#endif
#if defined(TCA_STATS_RATE_EST64) && !defined(OTHER_TCA_STATS_RATE_EST64)
_Static_assert((uint32_t)(TCA_STATS_RATE_EST64) == (uint32_t)0x5, "TCA_STATS_RATE_EST64");
#endif
#if defined(TCA_STATS_PAD) && !defined(OTHER_TCA_STATS_PAD)
_Static_assert((uint32_t)(TCA_STATS_PAD) == (uint32_t)0x6, "TCA_STATS_PAD");
#endif
#if defined(TCA_STATS_BASIC_HW) && !defined(OTHER_TCA_STATS_BASIC_HW)
_Static_assert((uint32_t)(TCA_STATS_BASIC_HW) == (uint32_t)0x7, "TCA_STATS_BASIC_HW");
#endif
#if defined(TCA_STATS_PKT64) && !defined(OTHER_TCA_STATS_PKT64)
_Static_assert((uint32_t)(TCA_STATS_PKT64) == (uint32_t)0x8, "TCA_STATS_PKT64");
#endif
#if defined(TCA_STAB_UNSPEC) && !defined(OTHER_TCA_STAB_UNSPEC)
_Static_assert((uint32_t)(TCA_STAB_UNSPEC) == (uint32_t)0x0, "TCA_STAB_UNSPEC");
#endif
#if defined(TCA_STAB_BASE) && !defined(OTHER_TCA_STAB_BASE)
_Static_assert((uint32_t)(TCA_STAB_BASE) == (uint32_t)0x1, "TCA_STAB_BASE");
#endif
#if defined(TCA_STAB_DATA) && !defined(OTHER_TCA_STAB_DATA)
_Static_assert((uint32_t)(TCA_STAB_DATA) == (uint32_t)0x2, "TCA_STAB_DATA");
#endif
#if defined(TCA_ROOT_UNSPEC) && !defined(OTHER_TCA_ROOT_UNSPEC)
_Static_assert((uint32_t)(TCA_ROOT_UNSPEC) == (uint32_t)0x0, "TCA_ROOT_UNSPEC");
#endif
#if defined(TCA_ROOT_TAB) && !defined(OTHER_TCA_ROOT_TAB)
_Static_assert((uint32_t)(TCA_ROOT_TAB) == (uint32_t)0x1, "TCA_ROOT_TAB");
#endif
#if defined(TCA_ROOT_FLAGS) && !defined(OTHER_TCA_ROOT_FLAGS)
_Static_assert((uint32_t)(TCA_ROOT_FLAGS) == (uint32_t)0x2, "TCA_ROOT_FLAGS");
#endif
#if defined(TCA_ROOT_COUNT) && !defined(OTHER_TCA_ROOT_COUNT)
_Static_assert((uint32_t)(TCA_ROOT_COUNT) == (uint32_t)0x3, "TCA_ROOT_COUNT");
#endif
#if defined(TCA_ROOT_TIME_DELTA) && !defined(OTHER_TCA_ROOT_TIME_DELTA)
_Static_assert((uint32_t)(TCA_ROOT_TIME_DELTA) == (uint32_t)0x4, "TCA_ROOT_TIME_DELTA");
#endif
#if defined(TCA_ROOT_EXT_WARN_MSG) && !defined(OTHER_TCA_ROOT_EXT_WARN_MSG)
_Static_assert((uint32_t)(TCA_ROOT_EXT_WARN_MSG) == (uint32_t)0x5, "TCA_ROOT_EXT_WARN_MSG");
#endif
#if defined(TCA_ACT_UNSPEC) && !defined(OTHER_TCA_ACT_UNSPEC)
_Static_assert((uint32_t)(TCA_ACT_UNSPEC) == (uint32_t)0x0, "TCA_ACT_UNSPEC");
#endif
#if defined(TCA_ACT_KIND) && !defined(OTHER_TCA_ACT_KIND)
_Static_assert((uint32_t)(TCA_ACT_KIND) == (uint32_t)0x1, "TCA_ACT_KIND");
#endif
#if defined(TCA_ACT_OPTIONS) && !defined(OTHER_TCA_ACT_OPTIONS)
_Static_assert((uint32_t)(TCA_ACT_OPTIONS) == (uint32_t)0x2, "TCA_ACT_OPTIONS");
#endif
#if defined(TCA_ACT_INDEX) && !defined(OTHER_TCA_ACT_INDEX)
_Static_assert((uint32_t)(TCA_ACT_INDEX) == (uint32_t)0x3, "TCA_ACT_INDEX");
#endif
#if defined(TCA_ACT_STATS) && !defined(OTHER_TCA_ACT_STATS)
_Static_assert((uint32_t)(TCA_ACT_STATS) == (uint32_t)0x4, "TCA_ACT_STATS");
#endif
#if defined(TCA_ACT_PAD) && !defined(OTHER_TCA_ACT_PAD)
_Static_assert((uint32_t)(TCA_ACT_PAD) == (uint32_t)0x5, "TCA_ACT_PAD");
#endif
#if defined(TCA_ACT_COOKIE) && !defined(OTHER_TCA_ACT_COOKIE)
_Static_assert((uint32_t)(TCA_ACT_COOKIE) == (uint32_t)0x6, "TCA_ACT_COOKIE");
#endif
#if defined(TCA_ACT_FLAGS) && !defined(OTHER_TCA_ACT_FLAGS)
_Static_assert((uint32_t)(TCA_ACT_FLAGS) == (uint32_t)0x7, "TCA_ACT_FLAGS");
#endif
#if defined(TCA_ACT_HW_STATS) && !defined(OTHER_TCA_ACT_HW_STATS)
_Static_assert((uint32_t)(TCA_ACT_HW_STATS) == (uint32_t)0x8, "TCA_ACT_HW_STATS");
#endif
#if defined(TCA_ACT_USED_HW_STATS) && !defined(OTHER_TCA_ACT_USED_HW_STATS)
_Static_assert((uint32_t)(TCA_ACT_USED_HW_STATS) == (uint32_t)0x9, "TCA_ACT_USED_HW_STATS");
#endif
#if defined(TCA_ACT_IN_HW_COUNT) && !defined(OTHER_TCA_ACT_IN_HW_COUNT)
_Static_assert((uint32_t)(TCA_ACT_IN_HW_COUNT) == (uint32_t)0xa, "TCA_ACT_IN_HW_COUNT");
#endif
#if defined(TCA_ACT_SKBEDIT) && !defined(OTHER_TCA_ACT_SKBEDIT)
_Static_assert((uint32_t)(TCA_ACT_SKBEDIT) == (uint32_t)0xb, "TCA_ACT_SKBEDIT");
#endif
#if defined(TCA_ACT_FLAGS_NO_PERCPU_STATS) && !defined(OTHER_TCA_ACT_FLAGS_NO_PERCPU_STATS)
_Static_assert((uint32_t)(TCA_ACT_FLAGS_NO_PERCPU_STATS) ==
	(uint32_t)0x1, "TCA_ACT_FLAGS_NO_PERCPU_STATS");
#endif
#if defined(TCA_ACT_FLAGS_SKIP_HW) && !defined(OTHER_TCA_ACT_FLAGS_SKIP_HW)
_Static_assert((uint32_t)(TCA_ACT_FLAGS_SKIP_HW) == (uint32_t)0x2, "TCA_ACT_FLAGS_SKIP_HW");
#endif
#if defined(TCA_ACT_FLAGS_SKIP_SW) && !defined(OTHER_TCA_ACT_FLAGS_SKIP_SW)
_Static_assert((uint32_t)(TCA_ACT_FLAGS_SKIP_SW) == (uint32_t)0x4, "TCA_ACT_FLAGS_SKIP_SW");
#endif
#if defined(TCA_ACT_HW_STATS_IMMEDIATE) && !defined(OTHER_TCA_ACT_HW_STATS_IMMEDIATE)
_Static_assert((uint32_t)(TCA_ACT_HW_STATS_IMMEDIATE) ==
	(uint32_t)0x1, "TCA_ACT_HW_STATS_IMMEDIATE");
#endif
#if defined(TCA_ACT_HW_STATS_DELAYED) && !defined(OTHER_TCA_ACT_HW_STATS_DELAYED)
_Static_assert((uint32_t)(TCA_ACT_HW_STATS_DELAYED) == (uint32_t)0x2, "TCA_ACT_HW_STATS_DELAYED");
#endif
#if defined(IFAL_ADDRESS) && !defined(OTHER_IFAL_ADDRESS)
_Static_assert((uint32_t)(IFAL_ADDRESS) == (uint32_t)0x1, "IFAL_ADDRESS");
#endif
#if defined(IFAL_LABEL) && !defined(OTHER_IFAL_LABEL)
_Static_assert((uint32_t)(IFAL_LABEL) == (uint32_t)0x2, "IFAL_LABEL");
#endif
#if defined(DCB_CMD_UNDEFINED) && !defined(OTHER_DCB_CMD_UNDEFINED)
_Static_assert((uint32_t)(DCB_CMD_UNDEFINED) == (uint32_t)0x0, "DCB_CMD_UNDEFINED");
#endif
#if defined(DCB_CMD_GSTATE) && !defined(OTHER_DCB_CMD_GSTATE)
_Static_assert((uint32_t)(DCB_CMD_GSTATE) == (uint32_t)0x1, "DCB_CMD_GSTATE");
#endif
#if defined(DCB_CMD_SSTATE) && !defined(OTHER_DCB_CMD_SSTATE)
_Static_assert((uint32_t)(DCB_CMD_SSTATE) == (uint32_t)0x2, "DCB_CMD_SSTATE");
#endif
#if defined(DCB_CMD_PGTX_GCFG) && !defined(OTHER_DCB_CMD_PGTX_GCFG)
_Static_assert((uint32_t)(DCB_CMD_PGTX_GCFG) == (uint32_t)0x3, "DCB_CMD_PGTX_GCFG");
#endif
#if defined(DCB_CMD_PGTX_SCFG) && !defined(OTHER_DCB_CMD_PGTX_SCFG)
_Static_assert((uint32_t)(DCB_CMD_PGTX_SCFG) == (uint32_t)0x4, "DCB_CMD_PGTX_SCFG");
#endif
#if defined(DCB_CMD_PGRX_GCFG) && !defined(OTHER_DCB_CMD_PGRX_GCFG)
_Static_assert((uint32_t)(DCB_CMD_PGRX_GCFG) == (uint32_t)0x5, "DCB_CMD_PGRX_GCFG");
#endif
#if defined(DCB_CMD_PGRX_SCFG) && !defined(OTHER_DCB_CMD_PGRX_SCFG)
_Static_assert((uint32_t)(DCB_CMD_PGRX_SCFG) == (uint32_t)0x6, "DCB_CMD_PGRX_SCFG");
#endif
#if defined(DCB_CMD_PFC_GCFG) && !defined(OTHER_DCB_CMD_PFC_GCFG)
_Static_assert((uint32_t)(DCB_CMD_PFC_GCFG) == (uint32_t)0x7, "DCB_CMD_PFC_GCFG");
#endif
#if defined(DCB_CMD_PFC_SCFG) && !defined(OTHER_DCB_CMD_PFC_SCFG)
_Static_assert((uint32_t)(DCB_CMD_PFC_SCFG) == (uint32_t)0x8, "DCB_CMD_PFC_SCFG");
#endif
#if defined(DCB_CMD_SET_ALL) && !defined(OTHER_DCB_CMD_SET_ALL)
_Static_assert((uint32_t)(DCB_CMD_SET_ALL) == (uint32_t)0x9, "DCB_CMD_SET_ALL");
#endif
#if defined(DCB_CMD_GPERM_HWADDR) && !defined(OTHER_DCB_CMD_GPERM_HWADDR)
_Static_assert((uint32_t)(DCB_CMD_GPERM_HWADDR) == (uint32_t)0xa, "DCB_CMD_GPERM_HWADDR");
#endif
#if defined(DCB_CMD_GCAP) && !defined(OTHER_DCB_CMD_GCAP)
_Static_assert((uint32_t)(DCB_CMD_GCAP) == (uint32_t)0xb, "DCB_CMD_GCAP");
#endif
#if defined(DCB_CMD_GNUMTCS) && !defined(OTHER_DCB_CMD_GNUMTCS)
_Static_assert((uint32_t)(DCB_CMD_GNUMTCS) == (uint32_t)0xc, "DCB_CMD_GNUMTCS");
#endif
#if defined(DCB_CMD_SNUMTCS) && !defined(OTHER_DCB_CMD_SNUMTCS)
_Static_assert((uint32_t)(DCB_CMD_SNUMTCS) == (uint32_t)0xd, "DCB_CMD_SNUMTCS");
#endif
#if defined(DCB_CMD_PFC_GSTATE) && !defined(OTHER_DCB_CMD_PFC_GSTATE)
_Static_assert((uint32_t)(DCB_CMD_PFC_GSTATE) == (uint32_t)0xe, "DCB_CMD_PFC_GSTATE");
#endif
#if defined(DCB_CMD_PFC_SSTATE) && !defined(OTHER_DCB_CMD_PFC_SSTATE)
_Static_assert((uint32_t)(DCB_CMD_PFC_SSTATE) == (uint32_t)0xf, "DCB_CMD_PFC_SSTATE");
#endif
#if defined(DCB_CMD_BCN_GCFG) && !defined(OTHER_DCB_CMD_BCN_GCFG)
_Static_assert((uint32_t)(DCB_CMD_BCN_GCFG) == (uint32_t)0x10, "DCB_CMD_BCN_GCFG");
#endif
#if defined(DCB_CMD_BCN_SCFG) && !defined(OTHER_DCB_CMD_BCN_SCFG)
_Static_assert((uint32_t)(DCB_CMD_BCN_SCFG) == (uint32_t)0x11, "DCB_CMD_BCN_SCFG");
#endif
#if defined(DCB_CMD_GAPP) && !defined(OTHER_DCB_CMD_GAPP)
_Static_assert((uint32_t)(DCB_CMD_GAPP) == (uint32_t)0x12, "DCB_CMD_GAPP");
#endif
#if defined(DCB_CMD_SAPP) && !defined(OTHER_DCB_CMD_SAPP)
_Static_assert((uint32_t)(DCB_CMD_SAPP) == (uint32_t)0x13, "DCB_CMD_SAPP");
#endif
#if defined(DCB_CMD_IEEE_SET) && !defined(OTHER_DCB_CMD_IEEE_SET)
_Static_assert((uint32_t)(DCB_CMD_IEEE_SET) == (uint32_t)0x14, "DCB_CMD_IEEE_SET");
#endif
#if defined(DCB_CMD_IEEE_GET) && !defined(OTHER_DCB_CMD_IEEE_GET)
_Static_assert((uint32_t)(DCB_CMD_IEEE_GET) == (uint32_t)0x15, "DCB_CMD_IEEE_GET");
#endif
#if defined(DCB_CMD_GDCBX) && !defined(OTHER_DCB_CMD_GDCBX)
_Static_assert((uint32_t)(DCB_CMD_GDCBX) == (uint32_t)0x16, "DCB_CMD_GDCBX");
#endif
#if defined(DCB_CMD_SDCBX) && !defined(OTHER_DCB_CMD_SDCBX)
_Static_assert((uint32_t)(DCB_CMD_SDCBX) == (uint32_t)0x17, "DCB_CMD_SDCBX");
#endif
#if defined(DCB_CMD_GFEATCFG) && !defined(OTHER_DCB_CMD_GFEATCFG)
_Static_assert((uint32_t)(DCB_CMD_GFEATCFG) == (uint32_t)0x18, "DCB_CMD_GFEATCFG");
#endif
#if defined(DCB_CMD_SFEATCFG) && !defined(OTHER_DCB_CMD_SFEATCFG)
_Static_assert((uint32_t)(DCB_CMD_SFEATCFG) == (uint32_t)0x19, "DCB_CMD_SFEATCFG");
#endif
#if defined(DCB_CMD_CEE_GET) && !defined(OTHER_DCB_CMD_CEE_GET)
_Static_assert((uint32_t)(DCB_CMD_CEE_GET) == (uint32_t)0x1a, "DCB_CMD_CEE_GET");
#endif
#if defined(DCB_CMD_IEEE_DEL) && !defined(OTHER_DCB_CMD_IEEE_DEL)
_Static_assert((uint32_t)(DCB_CMD_IEEE_DEL) == (uint32_t)0x1b, "DCB_CMD_IEEE_DEL");
#endif
#if defined(DCB_ATTR_UNDEFINED) && !defined(OTHER_DCB_ATTR_UNDEFINED)
_Static_assert((uint32_t)(DCB_ATTR_UNDEFINED) == (uint32_t)0x0, "DCB_ATTR_UNDEFINED");
#endif
#if defined(DCB_ATTR_IFNAME) && !defined(OTHER_DCB_ATTR_IFNAME)
_Static_assert((uint32_t)(DCB_ATTR_IFNAME) == (uint32_t)0x1, "DCB_ATTR_IFNAME");
#endif
#if defined(DCB_ATTR_STATE) && !defined(OTHER_DCB_ATTR_STATE)
_Static_assert((uint32_t)(DCB_ATTR_STATE) == (uint32_t)0x2, "DCB_ATTR_STATE");
#endif
#if defined(DCB_ATTR_PFC_STATE) && !defined(OTHER_DCB_ATTR_PFC_STATE)
_Static_assert((uint32_t)(DCB_ATTR_PFC_STATE) == (uint32_t)0x3, "DCB_ATTR_PFC_STATE");
#endif
#if defined(DCB_ATTR_PFC_CFG) && !defined(OTHER_DCB_ATTR_PFC_CFG)
_Static_assert((uint32_t)(DCB_ATTR_PFC_CFG) == (uint32_t)0x4, "DCB_ATTR_PFC_CFG");
#endif
#if defined(DCB_ATTR_NUM_TC) && !defined(OTHER_DCB_ATTR_NUM_TC)
_Static_assert((uint32_t)(DCB_ATTR_NUM_TC) == (uint32_t)0x5, "DCB_ATTR_NUM_TC");
#endif
#if defined(DCB_ATTR_PG_CFG) && !defined(OTHER_DCB_ATTR_PG_CFG)
_Static_assert((uint32_t)(DCB_ATTR_PG_CFG) == (uint32_t)0x6, "DCB_ATTR_PG_CFG");
#endif
#if defined(DCB_ATTR_SET_ALL) && !defined(OTHER_DCB_ATTR_SET_ALL)
_Static_assert((uint32_t)(DCB_ATTR_SET_ALL) == (uint32_t)0x7, "DCB_ATTR_SET_ALL");
#endif
#if defined(DCB_ATTR_PERM_HWADDR) && !defined(OTHER_DCB_ATTR_PERM_HWADDR)
_Static_assert((uint32_t)(DCB_ATTR_PERM_HWADDR) == (uint32_t)0x8, "DCB_ATTR_PERM_HWADDR");
#endif
#if defined(DCB_ATTR_CAP) && !defined(OTHER_DCB_ATTR_CAP)
_Static_assert((uint32_t)(DCB_ATTR_CAP) == (uint32_t)0x9, "DCB_ATTR_CAP");
#endif
#if defined(DCB_ATTR_NUMTCS) && !defined(OTHER_DCB_ATTR_NUMTCS)
_Static_assert((uint32_t)(DCB_ATTR_NUMTCS) == (uint32_t)0xa, "DCB_ATTR_NUMTCS");
#endif
#if defined(DCB_ATTR_BCN) && !defined(OTHER_DCB_ATTR_BCN)
_Static_assert((uint32_t)(DCB_ATTR_BCN) == (uint32_t)0xb, "DCB_ATTR_BCN");
#endif
#if defined(DCB_ATTR_APP) && !defined(OTHER_DCB_ATTR_APP)
_Static_assert((uint32_t)(DCB_ATTR_APP) == (uint32_t)0xc, "DCB_ATTR_APP");
#endif
#if defined(DCB_ATTR_IEEE) && !defined(OTHER_DCB_ATTR_IEEE)
_Static_assert((uint32_t)(DCB_ATTR_IEEE) == (uint32_t)0xd, "DCB_ATTR_IEEE");
#endif
#if defined(DCB_ATTR_DCBX) && !defined(OTHER_DCB_ATTR_DCBX)
_Static_assert((uint32_t)(DCB_ATTR_DCBX) == (uint32_t)0xe, "DCB_ATTR_DCBX");
#endif
#if defined(DCB_ATTR_FEATCFG) && !defined(OTHER_DCB_ATTR_FEATCFG)
_Static_assert((uint32_t)(DCB_ATTR_FEATCFG) == (uint32_t)0xf, "DCB_ATTR_FEATCFG");
#endif
#if defined(DCB_ATTR_CEE) && !defined(OTHER_DCB_ATTR_CEE)
_Static_assert((uint32_t)(DCB_ATTR_CEE) == (uint32_t)0x10, "DCB_ATTR_CEE");
#endif
#if defined(NETCONFA_UNSPEC) && !defined(OTHER_NETCONFA_UNSPEC)
_Static_assert((uint32_t)(NETCONFA_UNSPEC) == (uint32_t)0x0, "NETCONFA_UNSPEC");
#endif
#if defined(NETCONFA_IFINDEX) && !defined(OTHER_NETCONFA_IFINDEX)
_Static_assert((uint32_t)(NETCONFA_IFINDEX) == (uint32_t)0x1, "NETCONFA_IFINDEX");
#endif
#if defined(NETCONFA_FORWARDING) && !defined(OTHER_NETCONFA_FORWARDING)
_Static_assert((uint32_t)(NETCONFA_FORWARDING) == (uint32_t)0x2, "NETCONFA_FORWARDING");
#endif
#if defined(NETCONFA_RP_FILTER) && !defined(OTHER_NETCONFA_RP_FILTER)
_Static_assert((uint32_t)(NETCONFA_RP_FILTER) == (uint32_t)0x3, "NETCONFA_RP_FILTER");
#endif
#if defined(NETCONFA_MC_FORWARDING) && !defined(OTHER_NETCONFA_MC_FORWARDING)
_Static_assert((uint32_t)(NETCONFA_MC_FORWARDING) == (uint32_t)0x4, "NETCONFA_MC_FORWARDING");
#endif
#if defined(NETCONFA_PROXY_NEIGH) && !defined(OTHER_NETCONFA_PROXY_NEIGH)
_Static_assert((uint32_t)(NETCONFA_PROXY_NEIGH) == (uint32_t)0x5, "NETCONFA_PROXY_NEIGH");
#endif
#if defined(NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN) && !defined(OTHER_NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN)
_Static_assert((uint32_t)(NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN) ==
	(uint32_t)0x6, "NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN");
#endif
#if defined(NETCONFA_INPUT) && !defined(OTHER_NETCONFA_INPUT)
_Static_assert((uint32_t)(NETCONFA_INPUT) == (uint32_t)0x7, "NETCONFA_INPUT");
#endif
#if defined(NETCONFA_BC_FORWARDING) && !defined(OTHER_NETCONFA_BC_FORWARDING)
_Static_assert((uint32_t)(NETCONFA_BC_FORWARDING) == (uint32_t)0x8, "NETCONFA_BC_FORWARDING");
#endif
#if defined(MDBA_UNSPEC) && !defined(OTHER_MDBA_UNSPEC)
_Static_assert((uint32_t)(MDBA_UNSPEC) == (uint32_t)0x0, "MDBA_UNSPEC");
#endif
#if defined(MDBA_MDB) && !defined(OTHER_MDBA_MDB)
_Static_assert((uint32_t)(MDBA_MDB) == (uint32_t)0x1, "MDBA_MDB");
#endif
#if defined(MDBA_ROUTER) && !defined(OTHER_MDBA_ROUTER)
_Static_assert((uint32_t)(MDBA_ROUTER) == (uint32_t)0x2, "MDBA_ROUTER");
#endif
#if defined(MDBA_MDB_UNSPEC) && !defined(OTHER_MDBA_MDB_UNSPEC)
_Static_assert((uint32_t)(MDBA_MDB_UNSPEC) == (uint32_t)0x0, "MDBA_MDB_UNSPEC");
#endif
#if defined(MDBA_MDB_ENTRY) && !defined(OTHER_MDBA_MDB_ENTRY)
_Static_assert((uint32_t)(MDBA_MDB_ENTRY) == (uint32_t)0x1, "MDBA_MDB_ENTRY");
#endif
#if defined(MDBA_MDB_ENTRY_UNSPEC) && !defined(OTHER_MDBA_MDB_ENTRY_UNSPEC)
_Static_assert((uint32_t)(MDBA_MDB_ENTRY_UNSPEC) == (uint32_t)0x0, "MDBA_MDB_ENTRY_UNSPEC");
#endif
#if defined(MDBA_MDB_ENTRY_INFO) && !defined(OTHER_MDBA_MDB_ENTRY_INFO)
_Static_assert((uint32_t)(MDBA_MDB_ENTRY_INFO) == (uint32_t)0x1, "MDBA_MDB_ENTRY_INFO");
#endif
#if defined(MDBA_MDB_EATTR_UNSPEC) && !defined(OTHER_MDBA_MDB_EATTR_UNSPEC)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_UNSPEC) == (uint32_t)0x0, "MDBA_MDB_EATTR_UNSPEC");
#endif
#if defined(MDBA_MDB_EATTR_TIMER) && !defined(OTHER_MDBA_MDB_EATTR_TIMER)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_TIMER) == (uint32_t)0x1, "MDBA_MDB_EATTR_TIMER");
#endif
#if defined(MDBA_MDB_EATTR_SRC_LIST) && !defined(OTHER_MDBA_MDB_EATTR_SRC_LIST)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_SRC_LIST) == (uint32_t)0x2, "MDBA_MDB_EATTR_SRC_LIST");
#endif
#if defined(MDBA_MDB_EATTR_GROUP_MODE) && !defined(OTHER_MDBA_MDB_EATTR_GROUP_MODE)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_GROUP_MODE) == (uint32_t)0x3, "MDBA_MDB_EATTR_GROUP_MODE");
#endif
#if defined(MDBA_MDB_EATTR_SOURCE) && !defined(OTHER_MDBA_MDB_EATTR_SOURCE)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_SOURCE) == (uint32_t)0x4, "MDBA_MDB_EATTR_SOURCE");
#endif
#if defined(MDBA_MDB_EATTR_RTPROT) && !defined(OTHER_MDBA_MDB_EATTR_RTPROT)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_RTPROT) == (uint32_t)0x5, "MDBA_MDB_EATTR_RTPROT");
#endif
#if defined(MDBA_MDB_EATTR_DST) && !defined(OTHER_MDBA_MDB_EATTR_DST)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_DST) == (uint32_t)0x6, "MDBA_MDB_EATTR_DST");
#endif
#if defined(MDBA_MDB_EATTR_DST_PORT) && !defined(OTHER_MDBA_MDB_EATTR_DST_PORT)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_DST_PORT) == (uint32_t)0x7, "MDBA_MDB_EATTR_DST_PORT");
#endif
#if defined(MDBA_MDB_EATTR_VNI) && !defined(OTHER_MDBA_MDB_EATTR_VNI)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_VNI) == (uint32_t)0x8, "MDBA_MDB_EATTR_VNI");
#endif
#if defined(MDBA_MDB_EATTR_IFINDEX) && !defined(OTHER_MDBA_MDB_EATTR_IFINDEX)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_IFINDEX) == (uint32_t)0x9, "MDBA_MDB_EATTR_IFINDEX");
#endif
#if defined(MDBA_MDB_EATTR_SRC_VNI) && !defined(OTHER_MDBA_MDB_EATTR_SRC_VNI)
_Static_assert((uint32_t)(MDBA_MDB_EATTR_SRC_VNI) == (uint32_t)0xa, "MDBA_MDB_EATTR_SRC_VNI");
#endif
#if defined(MDBA_ROUTER_UNSPEC) && !defined(OTHER_MDBA_ROUTER_UNSPEC)
_Static_assert((uint32_t)(MDBA_ROUTER_UNSPEC) == (uint32_t)0x0, "MDBA_ROUTER_UNSPEC");
#endif
#if defined(MDBA_ROUTER_PORT) && !defined(OTHER_MDBA_ROUTER_PORT)
_Static_assert((uint32_t)(MDBA_ROUTER_PORT) == (uint32_t)0x1, "MDBA_ROUTER_PORT");
#endif
#if defined(MDBA_ROUTER_PATTR_UNSPEC) && !defined(OTHER_MDBA_ROUTER_PATTR_UNSPEC)
_Static_assert((uint32_t)(MDBA_ROUTER_PATTR_UNSPEC) == (uint32_t)0x0, "MDBA_ROUTER_PATTR_UNSPEC");
#endif
#if defined(MDBA_ROUTER_PATTR_TIMER) && !defined(OTHER_MDBA_ROUTER_PATTR_TIMER)
_Static_assert((uint32_t)(MDBA_ROUTER_PATTR_TIMER) == (uint32_t)0x1, "MDBA_ROUTER_PATTR_TIMER");
#endif
#if defined(MDBA_ROUTER_PATTR_TYPE) && !defined(OTHER_MDBA_ROUTER_PATTR_TYPE)
_Static_assert((uint32_t)(MDBA_ROUTER_PATTR_TYPE) == (uint32_t)0x2, "MDBA_ROUTER_PATTR_TYPE");
#endif
#if defined(MDBA_ROUTER_PATTR_INET_TIMER) && !defined(OTHER_MDBA_ROUTER_PATTR_INET_TIMER)
_Static_assert((uint32_t)(MDBA_ROUTER_PATTR_INET_TIMER) ==
	(uint32_t)0x3, "MDBA_ROUTER_PATTR_INET_TIMER");
#endif
#if defined(MDBA_ROUTER_PATTR_INET6_TIMER) && !defined(OTHER_MDBA_ROUTER_PATTR_INET6_TIMER)
_Static_assert((uint32_t)(MDBA_ROUTER_PATTR_INET6_TIMER) ==
	(uint32_t)0x4, "MDBA_ROUTER_PATTR_INET6_TIMER");
#endif
#if defined(MDBA_ROUTER_PATTR_VID) && !defined(OTHER_MDBA_ROUTER_PATTR_VID)
_Static_assert((uint32_t)(MDBA_ROUTER_PATTR_VID) == (uint32_t)0x5, "MDBA_ROUTER_PATTR_VID");
#endif
#if defined(MDB_TEMPORARY) && !defined(OTHER_MDB_TEMPORARY)
_Static_assert((uint32_t)(MDB_TEMPORARY) == (uint32_t)0x0, "MDB_TEMPORARY");
#endif
#if defined(MDB_PERMANENT) && !defined(OTHER_MDB_PERMANENT)
_Static_assert((uint32_t)(MDB_PERMANENT) == (uint32_t)0x1, "MDB_PERMANENT");
#endif
#if defined(MDB_FLAGS_OFFLOAD) && !defined(OTHER_MDB_FLAGS_OFFLOAD)
_Static_assert((uint32_t)(MDB_FLAGS_OFFLOAD) == (uint32_t)0x1, "MDB_FLAGS_OFFLOAD");
#endif
#if defined(MDB_FLAGS_FAST_LEAVE) && !defined(OTHER_MDB_FLAGS_FAST_LEAVE)
_Static_assert((uint32_t)(MDB_FLAGS_FAST_LEAVE) == (uint32_t)0x2, "MDB_FLAGS_FAST_LEAVE");
#endif
#if defined(MDB_FLAGS_STAR_EXCL) && !defined(OTHER_MDB_FLAGS_STAR_EXCL)
_Static_assert((uint32_t)(MDB_FLAGS_STAR_EXCL) == (uint32_t)0x4, "MDB_FLAGS_STAR_EXCL");
#endif
#if defined(MDB_FLAGS_BLOCKED) && !defined(OTHER_MDB_FLAGS_BLOCKED)
_Static_assert((uint32_t)(MDB_FLAGS_BLOCKED) == (uint32_t)0x8, "MDB_FLAGS_BLOCKED");
#endif
#if defined(MDB_RTR_TYPE_DISABLED) && !defined(OTHER_MDB_RTR_TYPE_DISABLED)
_Static_assert((uint32_t)(MDB_RTR_TYPE_DISABLED) == (uint32_t)0x0, "MDB_RTR_TYPE_DISABLED");
#endif
#if defined(MDB_RTR_TYPE_TEMP_QUERY) && !defined(OTHER_MDB_RTR_TYPE_TEMP_QUERY)
_Static_assert((uint32_t)(MDB_RTR_TYPE_TEMP_QUERY) == (uint32_t)0x1, "MDB_RTR_TYPE_TEMP_QUERY");
#endif
#if defined(MDB_RTR_TYPE_PERM) && !defined(OTHER_MDB_RTR_TYPE_PERM)
_Static_assert((uint32_t)(MDB_RTR_TYPE_PERM) == (uint32_t)0x2, "MDB_RTR_TYPE_PERM");
#endif
#if defined(MDB_RTR_TYPE_TEMP) && !defined(OTHER_MDB_RTR_TYPE_TEMP)
_Static_assert((uint32_t)(MDB_RTR_TYPE_TEMP) == (uint32_t)0x3, "MDB_RTR_TYPE_TEMP");
#endif
#if defined(NETNSA_NONE) && !defined(OTHER_NETNSA_NONE)
_Static_assert((uint32_t)(NETNSA_NONE) == (uint32_t)0x0, "NETNSA_NONE");
#endif
#if defined(NETNSA_NSID) && !defined(OTHER_NETNSA_NSID)
_Static_assert((uint32_t)(NETNSA_NSID) == (uint32_t)0x1, "NETNSA_NSID");
#endif
#if defined(NETNSA_PID) && !defined(OTHER_NETNSA_PID)
_Static_assert((uint32_t)(NETNSA_PID) == (uint32_t)0x2, "NETNSA_PID");
#endif
#if defined(NETNSA_FD) && !defined(OTHER_NETNSA_FD)
_Static_assert((uint32_t)(NETNSA_FD) == (uint32_t)0x3, "NETNSA_FD");
#endif
#if defined(NETNSA_TARGET_NSID) && !defined(OTHER_NETNSA_TARGET_NSID)
_Static_assert((uint32_t)(NETNSA_TARGET_NSID) == (uint32_t)0x4, "NETNSA_TARGET_NSID");
#endif
#if defined(NETNSA_CURRENT_NSID) && !defined(OTHER_NETNSA_CURRENT_NSID)
_Static_assert((uint32_t)(NETNSA_CURRENT_NSID) == (uint32_t)0x5, "NETNSA_CURRENT_NSID");
#endif
#if defined(TCPDIAG_GETSOCK) && !defined(OTHER_TCPDIAG_GETSOCK)
_Static_assert((uint32_t)(TCPDIAG_GETSOCK) == (uint32_t)0x12, "TCPDIAG_GETSOCK");
#endif
#if defined(DCCPDIAG_GETSOCK) && !defined(OTHER_DCCPDIAG_GETSOCK)
_Static_assert((uint32_t)(DCCPDIAG_GETSOCK) == (uint32_t)0x13, "DCCPDIAG_GETSOCK");
#endif
#if defined(SOCK_DIAG_BY_FAMILY) && !defined(OTHER_SOCK_DIAG_BY_FAMILY)
_Static_assert((uint32_t)(SOCK_DIAG_BY_FAMILY) == (uint32_t)0x14, "SOCK_DIAG_BY_FAMILY");
#endif
#if defined(SOCK_DESTROY) && !defined(OTHER_SOCK_DESTROY)
_Static_assert((uint32_t)(SOCK_DESTROY) == (uint32_t)0x15, "SOCK_DESTROY");
#endif
#if defined(INET_DIAG_NOCOOKIE) && !defined(OTHER_INET_DIAG_NOCOOKIE)
_Static_assert((uint32_t)(INET_DIAG_NOCOOKIE) == (uint32_t)0xffffffff, "INET_DIAG_NOCOOKIE");
#endif
#if defined(INET_DIAG_NONE) && !defined(OTHER_INET_DIAG_NONE)
_Static_assert((uint32_t)(INET_DIAG_NONE) == (uint32_t)0x0, "INET_DIAG_NONE");
#endif
#if defined(INET_DIAG_MEMINFO) && !defined(OTHER_INET_DIAG_MEMINFO)
_Static_assert((uint32_t)(INET_DIAG_MEMINFO) == (uint32_t)0x1, "INET_DIAG_MEMINFO");
#endif
#if defined(INET_DIAG_INFO) && !defined(OTHER_INET_DIAG_INFO)
_Static_assert((uint32_t)(INET_DIAG_INFO) == (uint32_t)0x2, "INET_DIAG_INFO");
#endif
#if defined(INET_DIAG_VEGASINFO) && !defined(OTHER_INET_DIAG_VEGASINFO)
_Static_assert((uint32_t)(INET_DIAG_VEGASINFO) == (uint32_t)0x3, "INET_DIAG_VEGASINFO");
#endif
#if defined(INET_DIAG_CONG) && !defined(OTHER_INET_DIAG_CONG)
_Static_assert((uint32_t)(INET_DIAG_CONG) == (uint32_t)0x4, "INET_DIAG_CONG");
#endif
#if defined(INET_DIAG_TOS) && !defined(OTHER_INET_DIAG_TOS)
_Static_assert((uint32_t)(INET_DIAG_TOS) == (uint32_t)0x5, "INET_DIAG_TOS");
#endif
#if defined(INET_DIAG_TCLASS) && !defined(OTHER_INET_DIAG_TCLASS)
_Static_assert((uint32_t)(INET_DIAG_TCLASS) == (uint32_t)0x6, "INET_DIAG_TCLASS");
#endif
#if defined(INET_DIAG_SKMEMINFO) && !defined(OTHER_INET_DIAG_SKMEMINFO)
_Static_assert((uint32_t)(INET_DIAG_SKMEMINFO) == (uint32_t)0x7, "INET_DIAG_SKMEMINFO");
#endif
#if defined(INET_DIAG_SHUTDOWN) && !defined(OTHER_INET_DIAG_SHUTDOWN)
_Static_assert((uint32_t)(INET_DIAG_SHUTDOWN) == (uint32_t)0x8, "INET_DIAG_SHUTDOWN");
#endif
#if defined(INET_DIAG_DCTCPINFO) && !defined(OTHER_INET_DIAG_DCTCPINFO)
_Static_assert((uint32_t)(INET_DIAG_DCTCPINFO) == (uint32_t)0x9, "INET_DIAG_DCTCPINFO");
#endif
#if defined(INET_DIAG_PROTOCOL) && !defined(OTHER_INET_DIAG_PROTOCOL)
_Static_assert((uint32_t)(INET_DIAG_PROTOCOL) == (uint32_t)0xa, "INET_DIAG_PROTOCOL");
#endif
#if defined(INET_DIAG_SKV6ONLY) && !defined(OTHER_INET_DIAG_SKV6ONLY)
_Static_assert((uint32_t)(INET_DIAG_SKV6ONLY) == (uint32_t)0xb, "INET_DIAG_SKV6ONLY");
#endif
#if defined(INET_DIAG_LOCALS) && !defined(OTHER_INET_DIAG_LOCALS)
_Static_assert((uint32_t)(INET_DIAG_LOCALS) == (uint32_t)0xc, "INET_DIAG_LOCALS");
#endif
#if defined(INET_DIAG_PEERS) && !defined(OTHER_INET_DIAG_PEERS)
_Static_assert((uint32_t)(INET_DIAG_PEERS) == (uint32_t)0xd, "INET_DIAG_PEERS");
#endif
#if defined(INET_DIAG_PAD) && !defined(OTHER_INET_DIAG_PAD)
_Static_assert((uint32_t)(INET_DIAG_PAD) == (uint32_t)0xe, "INET_DIAG_PAD");
#endif
#if defined(INET_DIAG_MARK) && !defined(OTHER_INET_DIAG_MARK)
_Static_assert((uint32_t)(INET_DIAG_MARK) == (uint32_t)0xf, "INET_DIAG_MARK");
#endif
#if defined(INET_DIAG_BBRINFO) && !defined(OTHER_INET_DIAG_BBRINFO)
_Static_assert((uint32_t)(INET_DIAG_BBRINFO) == (uint32_t)0x10, "INET_DIAG_BBRINFO");
#endif
#if defined(INET_DIAG_CLASS_ID) && !defined(OTHER_INET_DIAG_CLASS_ID)
_Static_assert((uint32_t)(INET_DIAG_CLASS_ID) == (uint32_t)0x11, "INET_DIAG_CLASS_ID");
#endif
#if defined(INET_DIAG_MD5SIG) && !defined(OTHER_INET_DIAG_MD5SIG)
_Static_assert((uint32_t)(INET_DIAG_MD5SIG) == (uint32_t)0x12, "INET_DIAG_MD5SIG");
#endif
#if defined(INET_DIAG_ULP_INFO) && !defined(OTHER_INET_DIAG_ULP_INFO)
_Static_assert((uint32_t)(INET_DIAG_ULP_INFO) == (uint32_t)0x13, "INET_DIAG_ULP_INFO");
#endif
#if defined(INET_DIAG_SK_BPF_STORAGES) && !defined(OTHER_INET_DIAG_SK_BPF_STORAGES)
_Static_assert((uint32_t)(INET_DIAG_SK_BPF_STORAGES) ==
	(uint32_t)0x14, "INET_DIAG_SK_BPF_STORAGES");
#endif
#if defined(INET_DIAG_CGROUP_ID) && !defined(OTHER_INET_DIAG_CGROUP_ID)
_Static_assert((uint32_t)(INET_DIAG_CGROUP_ID) == (uint32_t)0x15, "INET_DIAG_CGROUP_ID");
#endif
#if defined(INET_DIAG_SOCKOPT) && !defined(OTHER_INET_DIAG_SOCKOPT)
_Static_assert((uint32_t)(INET_DIAG_SOCKOPT) == (uint32_t)0x16, "INET_DIAG_SOCKOPT");
#endif
#if defined(INET_DIAG_REQ_NONE) && !defined(OTHER_INET_DIAG_REQ_NONE)
_Static_assert((uint32_t)(INET_DIAG_REQ_NONE) == (uint32_t)0x0, "INET_DIAG_REQ_NONE");
#endif
#if defined(INET_DIAG_REQ_BYTECODE) && !defined(OTHER_INET_DIAG_REQ_BYTECODE)
_Static_assert((uint32_t)(INET_DIAG_REQ_BYTECODE) == (uint32_t)0x1, "INET_DIAG_REQ_BYTECODE");
#endif
#if defined(INET_DIAG_REQ_SK_BPF_STORAGES) && !defined(OTHER_INET_DIAG_REQ_SK_BPF_STORAGES)
_Static_assert((uint32_t)(INET_DIAG_REQ_SK_BPF_STORAGES) ==
	(uint32_t)0x2, "INET_DIAG_REQ_SK_BPF_STORAGES");
#endif
#if defined(INET_DIAG_REQ_PROTOCOL) && !defined(OTHER_INET_DIAG_REQ_PROTOCOL)
_Static_assert((uint32_t)(INET_DIAG_REQ_PROTOCOL) == (uint32_t)0x3, "INET_DIAG_REQ_PROTOCOL");
#endif
#if defined(INET_DIAG_BC_NOP) && !defined(OTHER_INET_DIAG_BC_NOP)
_Static_assert((uint32_t)(INET_DIAG_BC_NOP) == (uint32_t)0x0, "INET_DIAG_BC_NOP");
#endif
#if defined(INET_DIAG_BC_JMP) && !defined(OTHER_INET_DIAG_BC_JMP)
_Static_assert((uint32_t)(INET_DIAG_BC_JMP) == (uint32_t)0x1, "INET_DIAG_BC_JMP");
#endif
#if defined(INET_DIAG_BC_S_GE) && !defined(OTHER_INET_DIAG_BC_S_GE)
_Static_assert((uint32_t)(INET_DIAG_BC_S_GE) == (uint32_t)0x2, "INET_DIAG_BC_S_GE");
#endif
#if defined(INET_DIAG_BC_S_LE) && !defined(OTHER_INET_DIAG_BC_S_LE)
_Static_assert((uint32_t)(INET_DIAG_BC_S_LE) == (uint32_t)0x3, "INET_DIAG_BC_S_LE");
#endif
#if defined(INET_DIAG_BC_D_GE) && !defined(OTHER_INET_DIAG_BC_D_GE)
_Static_assert((uint32_t)(INET_DIAG_BC_D_GE) == (uint32_t)0x4, "INET_DIAG_BC_D_GE");
#endif
#if defined(INET_DIAG_BC_D_LE) && !defined(OTHER_INET_DIAG_BC_D_LE)
_Static_assert((uint32_t)(INET_DIAG_BC_D_LE) == (uint32_t)0x5, "INET_DIAG_BC_D_LE");
#endif
#if defined(INET_DIAG_BC_AUTO) && !defined(OTHER_INET_DIAG_BC_AUTO)
_Static_assert((uint32_t)(INET_DIAG_BC_AUTO) == (uint32_t)0x6, "INET_DIAG_BC_AUTO");
#endif
#if defined(INET_DIAG_BC_S_COND) && !defined(OTHER_INET_DIAG_BC_S_COND)
_Static_assert((uint32_t)(INET_DIAG_BC_S_COND) == (uint32_t)0x7, "INET_DIAG_BC_S_COND");
#endif
#if defined(INET_DIAG_BC_D_COND) && !defined(OTHER_INET_DIAG_BC_D_COND)
_Static_assert((uint32_t)(INET_DIAG_BC_D_COND) == (uint32_t)0x8, "INET_DIAG_BC_D_COND");
#endif
#if defined(INET_DIAG_BC_DEV_COND) && !defined(OTHER_INET_DIAG_BC_DEV_COND)
_Static_assert((uint32_t)(INET_DIAG_BC_DEV_COND) == (uint32_t)0x9, "INET_DIAG_BC_DEV_COND");
#endif
#if defined(INET_DIAG_BC_MARK_COND) && !defined(OTHER_INET_DIAG_BC_MARK_COND)
_Static_assert((uint32_t)(INET_DIAG_BC_MARK_COND) == (uint32_t)0xa, "INET_DIAG_BC_MARK_COND");
#endif
#if defined(INET_DIAG_BC_S_EQ) && !defined(OTHER_INET_DIAG_BC_S_EQ)
_Static_assert((uint32_t)(INET_DIAG_BC_S_EQ) == (uint32_t)0xb, "INET_DIAG_BC_S_EQ");
#endif
#if defined(INET_DIAG_BC_D_EQ) && !defined(OTHER_INET_DIAG_BC_D_EQ)
_Static_assert((uint32_t)(INET_DIAG_BC_D_EQ) == (uint32_t)0xc, "INET_DIAG_BC_D_EQ");
#endif
#if defined(INET_DIAG_BC_CGROUP_COND) && !defined(OTHER_INET_DIAG_BC_CGROUP_COND)
_Static_assert((uint32_t)(INET_DIAG_BC_CGROUP_COND) == (uint32_t)0xd, "INET_DIAG_BC_CGROUP_COND");
#endif
#if defined(INET_ULP_INFO_UNSPEC) && !defined(OTHER_INET_ULP_INFO_UNSPEC)
_Static_assert((uint32_t)(INET_ULP_INFO_UNSPEC) == (uint32_t)0x0, "INET_ULP_INFO_UNSPEC");
#endif
#if defined(INET_ULP_INFO_NAME) && !defined(OTHER_INET_ULP_INFO_NAME)
_Static_assert((uint32_t)(INET_ULP_INFO_NAME) == (uint32_t)0x1, "INET_ULP_INFO_NAME");
#endif
#if defined(INET_ULP_INFO_TLS) && !defined(OTHER_INET_ULP_INFO_TLS)
_Static_assert((uint32_t)(INET_ULP_INFO_TLS) == (uint32_t)0x2, "INET_ULP_INFO_TLS");
#endif
#if defined(INET_ULP_INFO_MPTCP) && !defined(OTHER_INET_ULP_INFO_MPTCP)
_Static_assert((uint32_t)(INET_ULP_INFO_MPTCP) == (uint32_t)0x3, "INET_ULP_INFO_MPTCP");
#endif
#if defined(TLS_INFO_UNSPEC) && !defined(OTHER_TLS_INFO_UNSPEC)
_Static_assert((uint32_t)(TLS_INFO_UNSPEC) == (uint32_t)0x0, "TLS_INFO_UNSPEC");
#endif
#if defined(TLS_INFO_VERSION) && !defined(OTHER_TLS_INFO_VERSION)
_Static_assert((uint32_t)(TLS_INFO_VERSION) == (uint32_t)0x1, "TLS_INFO_VERSION");
#endif
#if defined(TLS_INFO_CIPHER) && !defined(OTHER_TLS_INFO_CIPHER)
_Static_assert((uint32_t)(TLS_INFO_CIPHER) == (uint32_t)0x2, "TLS_INFO_CIPHER");
#endif
#if defined(TLS_INFO_TXCONF) && !defined(OTHER_TLS_INFO_TXCONF)
_Static_assert((uint32_t)(TLS_INFO_TXCONF) == (uint32_t)0x3, "TLS_INFO_TXCONF");
#endif
#if defined(TLS_INFO_RXCONF) && !defined(OTHER_TLS_INFO_RXCONF)
_Static_assert((uint32_t)(TLS_INFO_RXCONF) == (uint32_t)0x4, "TLS_INFO_RXCONF");
#endif
#if defined(TLS_INFO_ZC_RO_TX) && !defined(OTHER_TLS_INFO_ZC_RO_TX)
_Static_assert((uint32_t)(TLS_INFO_ZC_RO_TX) == (uint32_t)0x5, "TLS_INFO_ZC_RO_TX");
#endif
#if defined(TLS_INFO_RX_NO_PAD) && !defined(OTHER_TLS_INFO_RX_NO_PAD)
_Static_assert((uint32_t)(TLS_INFO_RX_NO_PAD) == (uint32_t)0x6, "TLS_INFO_RX_NO_PAD");
#endif
#if defined(TLS_1_2_VERSION) && !defined(OTHER_TLS_1_2_VERSION)
_Static_assert((uint32_t)(TLS_1_2_VERSION) == (uint32_t)0x303, "TLS_1_2_VERSION");
#endif
#if defined(TLS_1_3_VERSION) && !defined(OTHER_TLS_1_3_VERSION)
_Static_assert((uint32_t)(TLS_1_3_VERSION) == (uint32_t)0x304, "TLS_1_3_VERSION");
#endif
#if defined(TLS_CIPHER_AES_GCM_128) && !defined(OTHER_TLS_CIPHER_AES_GCM_128)
_Static_assert((uint32_t)(TLS_CIPHER_AES_GCM_128) == (uint32_t)0x33, "TLS_CIPHER_AES_GCM_128");
#endif
#if defined(TLS_CIPHER_AES_GCM_256) && !defined(OTHER_TLS_CIPHER_AES_GCM_256)
_Static_assert((uint32_t)(TLS_CIPHER_AES_GCM_256) == (uint32_t)0x34, "TLS_CIPHER_AES_GCM_256");
#endif
#if defined(TLS_CIPHER_AES_CCM_128) && !defined(OTHER_TLS_CIPHER_AES_CCM_128)
_Static_assert((uint32_t)(TLS_CIPHER_AES_CCM_128) == (uint32_t)0x35, "TLS_CIPHER_AES_CCM_128");
#endif
#if defined(TLS_CIPHER_CHACHA20_POLY1305) && !defined(OTHER_TLS_CIPHER_CHACHA20_POLY1305)
_Static_assert((uint32_t)(TLS_CIPHER_CHACHA20_POLY1305) ==
	(uint32_t)0x36, "TLS_CIPHER_CHACHA20_POLY1305");
#endif
#if defined(TLS_CIPHER_SM4_GCM) && !defined(OTHER_TLS_CIPHER_SM4_GCM)
_Static_assert((uint32_t)(TLS_CIPHER_SM4_GCM) == (uint32_t)0x37, "TLS_CIPHER_SM4_GCM");
#endif
#if defined(TLS_CIPHER_SM4_CCM) && !defined(OTHER_TLS_CIPHER_SM4_CCM)
_Static_assert((uint32_t)(TLS_CIPHER_SM4_CCM) == (uint32_t)0x38, "TLS_CIPHER_SM4_CCM");
#endif
#if defined(TLS_CIPHER_ARIA_GCM_128) && !defined(OTHER_TLS_CIPHER_ARIA_GCM_128)
_Static_assert((uint32_t)(TLS_CIPHER_ARIA_GCM_128) == (uint32_t)0x39, "TLS_CIPHER_ARIA_GCM_128");
#endif
#if defined(TLS_CIPHER_ARIA_GCM_256) && !defined(OTHER_TLS_CIPHER_ARIA_GCM_256)
_Static_assert((uint32_t)(TLS_CIPHER_ARIA_GCM_256) == (uint32_t)0x3a, "TLS_CIPHER_ARIA_GCM_256");
#endif
#if defined(TLS_CONF_BASE) && !defined(OTHER_TLS_CONF_BASE)
_Static_assert((uint32_t)(TLS_CONF_BASE) == (uint32_t)0x1, "TLS_CONF_BASE");
#endif
#if defined(TLS_CONF_SW) && !defined(OTHER_TLS_CONF_SW)
_Static_assert((uint32_t)(TLS_CONF_SW) == (uint32_t)0x2, "TLS_CONF_SW");
#endif
#if defined(TLS_CONF_HW) && !defined(OTHER_TLS_CONF_HW)
_Static_assert((uint32_t)(TLS_CONF_HW) == (uint32_t)0x3, "TLS_CONF_HW");
#endif
#if defined(TLS_CONF_HW_RECORD) && !defined(OTHER_TLS_CONF_HW_RECORD)
_Static_assert((uint32_t)(TLS_CONF_HW_RECORD) == (uint32_t)0x4, "TLS_CONF_HW_RECORD");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_UNSPEC) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_UNSPEC)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_UNSPEC) == (uint32_t)0x0, "MPTCP_SUBFLOW_ATTR_UNSPEC");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_TOKEN_REM) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_TOKEN_REM)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_TOKEN_REM) ==
	(uint32_t)0x1, "MPTCP_SUBFLOW_ATTR_TOKEN_REM");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_TOKEN_LOC) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_TOKEN_LOC)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_TOKEN_LOC) ==
	(uint32_t)0x2, "MPTCP_SUBFLOW_ATTR_TOKEN_LOC");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ) ==
	(uint32_t)0x3, "MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_MAP_SEQ) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_MAP_SEQ)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_MAP_SEQ) ==
	(uint32_t)0x4, "MPTCP_SUBFLOW_ATTR_MAP_SEQ");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_MAP_SFSEQ) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_MAP_SFSEQ)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_MAP_SFSEQ) ==
	(uint32_t)0x5, "MPTCP_SUBFLOW_ATTR_MAP_SFSEQ");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_SSN_OFFSET) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_SSN_OFFSET)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_SSN_OFFSET) ==
	(uint32_t)0x6, "MPTCP_SUBFLOW_ATTR_SSN_OFFSET");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_MAP_DATALEN) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_MAP_DATALEN)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_MAP_DATALEN) ==
	(uint32_t)0x7, "MPTCP_SUBFLOW_ATTR_MAP_DATALEN");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_FLAGS) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_FLAGS)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_FLAGS) == (uint32_t)0x8, "MPTCP_SUBFLOW_ATTR_FLAGS");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_ID_REM) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_ID_REM)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_ID_REM) == (uint32_t)0x9, "MPTCP_SUBFLOW_ATTR_ID_REM");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_ID_LOC) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_ID_LOC)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_ID_LOC) == (uint32_t)0xa, "MPTCP_SUBFLOW_ATTR_ID_LOC");
#endif
#if defined(MPTCP_SUBFLOW_ATTR_PAD) && !defined(OTHER_MPTCP_SUBFLOW_ATTR_PAD)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_ATTR_PAD) == (uint32_t)0xb, "MPTCP_SUBFLOW_ATTR_PAD");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_MCAP_REM) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_MCAP_REM)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_MCAP_REM) ==
	(uint32_t)0x1, "MPTCP_SUBFLOW_FLAG_MCAP_REM");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_MCAP_LOC) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_MCAP_LOC)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_MCAP_LOC) ==
	(uint32_t)0x2, "MPTCP_SUBFLOW_FLAG_MCAP_LOC");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_JOIN_REM) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_JOIN_REM)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_JOIN_REM) ==
	(uint32_t)0x4, "MPTCP_SUBFLOW_FLAG_JOIN_REM");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_JOIN_LOC) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_JOIN_LOC)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_JOIN_LOC) ==
	(uint32_t)0x8, "MPTCP_SUBFLOW_FLAG_JOIN_LOC");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_BKUP_REM) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_BKUP_REM)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_BKUP_REM) ==
	(uint32_t)0x10, "MPTCP_SUBFLOW_FLAG_BKUP_REM");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_BKUP_LOC) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_BKUP_LOC)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_BKUP_LOC) ==
	(uint32_t)0x20, "MPTCP_SUBFLOW_FLAG_BKUP_LOC");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED) ==
	(uint32_t)0x40, "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_CONNECTED) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_CONNECTED)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_CONNECTED) ==
	(uint32_t)0x80, "MPTCP_SUBFLOW_FLAG_CONNECTED");
#endif
#if defined(MPTCP_SUBFLOW_FLAG_MAPVALID) && !defined(OTHER_MPTCP_SUBFLOW_FLAG_MAPVALID)
_Static_assert((uint32_t)(MPTCP_SUBFLOW_FLAG_MAPVALID) ==
	(uint32_t)0x100, "MPTCP_SUBFLOW_FLAG_MAPVALID");
#endif
#if defined(RCV_SHUTDOWN) && !defined(OTHER_RCV_SHUTDOWN)
_Static_assert((uint32_t)(RCV_SHUTDOWN) == (uint32_t)0x1, "RCV_SHUTDOWN");
#endif
#if defined(SEND_SHUTDOWN) && !defined(OTHER_SEND_SHUTDOWN)
_Static_assert((uint32_t)(SEND_SHUTDOWN) == (uint32_t)0x2, "SEND_SHUTDOWN");
#endif
#if defined(SK_MEMINFO_RMEM_ALLOC) && !defined(OTHER_SK_MEMINFO_RMEM_ALLOC)
_Static_assert((uint32_t)(SK_MEMINFO_RMEM_ALLOC) == (uint32_t)0x0, "SK_MEMINFO_RMEM_ALLOC");
#endif
#if defined(SK_MEMINFO_RCVBUF) && !defined(OTHER_SK_MEMINFO_RCVBUF)
_Static_assert((uint32_t)(SK_MEMINFO_RCVBUF) == (uint32_t)0x1, "SK_MEMINFO_RCVBUF");
#endif
#if defined(SK_MEMINFO_WMEM_ALLOC) && !defined(OTHER_SK_MEMINFO_WMEM_ALLOC)
_Static_assert((uint32_t)(SK_MEMINFO_WMEM_ALLOC) == (uint32_t)0x2, "SK_MEMINFO_WMEM_ALLOC");
#endif
#if defined(SK_MEMINFO_SNDBUF) && !defined(OTHER_SK_MEMINFO_SNDBUF)
_Static_assert((uint32_t)(SK_MEMINFO_SNDBUF) == (uint32_t)0x3, "SK_MEMINFO_SNDBUF");
#endif
#if defined(SK_MEMINFO_FWD_ALLOC) && !defined(OTHER_SK_MEMINFO_FWD_ALLOC)
_Static_assert((uint32_t)(SK_MEMINFO_FWD_ALLOC) == (uint32_t)0x4, "SK_MEMINFO_FWD_ALLOC");
#endif
#if defined(SK_MEMINFO_WMEM_QUEUED) && !defined(OTHER_SK_MEMINFO_WMEM_QUEUED)
_Static_assert((uint32_t)(SK_MEMINFO_WMEM_QUEUED) == (uint32_t)0x5, "SK_MEMINFO_WMEM_QUEUED");
#endif
#if defined(SK_MEMINFO_OPTMEM) && !defined(OTHER_SK_MEMINFO_OPTMEM)
_Static_assert((uint32_t)(SK_MEMINFO_OPTMEM) == (uint32_t)0x6, "SK_MEMINFO_OPTMEM");
#endif
#if defined(SK_MEMINFO_BACKLOG) && !defined(OTHER_SK_MEMINFO_BACKLOG)
_Static_assert((uint32_t)(SK_MEMINFO_BACKLOG) == (uint32_t)0x7, "SK_MEMINFO_BACKLOG");
#endif
#if defined(SK_MEMINFO_DROPS) && !defined(OTHER_SK_MEMINFO_DROPS)
_Static_assert((uint32_t)(SK_MEMINFO_DROPS) == (uint32_t)0x8, "SK_MEMINFO_DROPS");
#endif
#if defined(SK_DIAG_BPF_STORAGE_REP_NONE) && !defined(OTHER_SK_DIAG_BPF_STORAGE_REP_NONE)
_Static_assert((uint32_t)(SK_DIAG_BPF_STORAGE_REP_NONE) ==
	(uint32_t)0x0, "SK_DIAG_BPF_STORAGE_REP_NONE");
#endif
#if defined(SK_DIAG_BPF_STORAGE) && !defined(OTHER_SK_DIAG_BPF_STORAGE)
_Static_assert((uint32_t)(SK_DIAG_BPF_STORAGE) == (uint32_t)0x1, "SK_DIAG_BPF_STORAGE");
#endif
#if defined(SK_DIAG_BPF_STORAGE_NONE) && !defined(OTHER_SK_DIAG_BPF_STORAGE_NONE)
_Static_assert((uint32_t)(SK_DIAG_BPF_STORAGE_NONE) == (uint32_t)0x0, "SK_DIAG_BPF_STORAGE_NONE");
#endif
#if defined(SK_DIAG_BPF_STORAGE_PAD) && !defined(OTHER_SK_DIAG_BPF_STORAGE_PAD)
_Static_assert((uint32_t)(SK_DIAG_BPF_STORAGE_PAD) == (uint32_t)0x1, "SK_DIAG_BPF_STORAGE_PAD");
#endif
#if defined(SK_DIAG_BPF_STORAGE_MAP_ID) && !defined(OTHER_SK_DIAG_BPF_STORAGE_MAP_ID)
_Static_assert((uint32_t)(SK_DIAG_BPF_STORAGE_MAP_ID) ==
	(uint32_t)0x2, "SK_DIAG_BPF_STORAGE_MAP_ID");
#endif
#if defined(SK_DIAG_BPF_STORAGE_MAP_VALUE) && !defined(OTHER_SK_DIAG_BPF_STORAGE_MAP_VALUE)
_Static_assert((uint32_t)(SK_DIAG_BPF_STORAGE_MAP_VALUE) ==
	(uint32_t)0x3, "SK_DIAG_BPF_STORAGE_MAP_VALUE");
#endif
#if defined(UNIX_DIAG_NAME) && !defined(OTHER_UNIX_DIAG_NAME)
_Static_assert((uint32_t)(UNIX_DIAG_NAME) == (uint32_t)0x0, "UNIX_DIAG_NAME");
#endif
#if defined(UNIX_DIAG_VFS) && !defined(OTHER_UNIX_DIAG_VFS)
_Static_assert((uint32_t)(UNIX_DIAG_VFS) == (uint32_t)0x1, "UNIX_DIAG_VFS");
#endif
#if defined(UNIX_DIAG_PEER) && !defined(OTHER_UNIX_DIAG_PEER)
_Static_assert((uint32_t)(UNIX_DIAG_PEER) == (uint32_t)0x2, "UNIX_DIAG_PEER");
#endif
#if defined(UNIX_DIAG_ICONS) && !defined(OTHER_UNIX_DIAG_ICONS)
_Static_assert((uint32_t)(UNIX_DIAG_ICONS) == (uint32_t)0x3, "UNIX_DIAG_ICONS");
#endif
#if defined(UNIX_DIAG_RQLEN) && !defined(OTHER_UNIX_DIAG_RQLEN)
_Static_assert((uint32_t)(UNIX_DIAG_RQLEN) == (uint32_t)0x4, "UNIX_DIAG_RQLEN");
#endif
#if defined(UNIX_DIAG_MEMINFO) && !defined(OTHER_UNIX_DIAG_MEMINFO)
_Static_assert((uint32_t)(UNIX_DIAG_MEMINFO) == (uint32_t)0x5, "UNIX_DIAG_MEMINFO");
#endif
#if defined(UNIX_DIAG_SHUTDOWN) && !defined(OTHER_UNIX_DIAG_SHUTDOWN)
_Static_assert((uint32_t)(UNIX_DIAG_SHUTDOWN) == (uint32_t)0x6, "UNIX_DIAG_SHUTDOWN");
#endif
#if defined(UNIX_DIAG_UID) && !defined(OTHER_UNIX_DIAG_UID)
_Static_assert((uint32_t)(UNIX_DIAG_UID) == (uint32_t)0x7, "UNIX_DIAG_UID");
#endif
#if defined(UDIAG_SHOW_NAME) && !defined(OTHER_UDIAG_SHOW_NAME)
_Static_assert((uint32_t)(UDIAG_SHOW_NAME) == (uint32_t)0x1, "UDIAG_SHOW_NAME");
#endif
#if defined(UDIAG_SHOW_VFS) && !defined(OTHER_UDIAG_SHOW_VFS)
_Static_assert((uint32_t)(UDIAG_SHOW_VFS) == (uint32_t)0x2, "UDIAG_SHOW_VFS");
#endif
#if defined(UDIAG_SHOW_PEER) && !defined(OTHER_UDIAG_SHOW_PEER)
_Static_assert((uint32_t)(UDIAG_SHOW_PEER) == (uint32_t)0x4, "UDIAG_SHOW_PEER");
#endif
#if defined(UDIAG_SHOW_ICONS) && !defined(OTHER_UDIAG_SHOW_ICONS)
_Static_assert((uint32_t)(UDIAG_SHOW_ICONS) == (uint32_t)0x8, "UDIAG_SHOW_ICONS");
#endif
#if defined(UDIAG_SHOW_RQLEN) && !defined(OTHER_UDIAG_SHOW_RQLEN)
_Static_assert((uint32_t)(UDIAG_SHOW_RQLEN) == (uint32_t)0x10, "UDIAG_SHOW_RQLEN");
#endif
#if defined(UDIAG_SHOW_MEMINFO) && !defined(OTHER_UDIAG_SHOW_MEMINFO)
_Static_assert((uint32_t)(UDIAG_SHOW_MEMINFO) == (uint32_t)0x20, "UDIAG_SHOW_MEMINFO");
#endif
#if defined(UDIAG_SHOW_UID) && !defined(OTHER_UDIAG_SHOW_UID)
_Static_assert((uint32_t)(UDIAG_SHOW_UID) == (uint32_t)0x40, "UDIAG_SHOW_UID");
#endif
#if defined(NETLINK_DIAG_MEMINFO) && !defined(OTHER_NETLINK_DIAG_MEMINFO)
_Static_assert((uint32_t)(NETLINK_DIAG_MEMINFO) == (uint32_t)0x0, "NETLINK_DIAG_MEMINFO");
#endif
#if defined(NETLINK_DIAG_GROUPS) && !defined(OTHER_NETLINK_DIAG_GROUPS)
_Static_assert((uint32_t)(NETLINK_DIAG_GROUPS) == (uint32_t)0x1, "NETLINK_DIAG_GROUPS");
#endif
#if defined(NETLINK_DIAG_RX_RING) && !defined(OTHER_NETLINK_DIAG_RX_RING)
_Static_assert((uint32_t)(NETLINK_DIAG_RX_RING) == (uint32_t)0x2, "NETLINK_DIAG_RX_RING");
#endif
#if defined(NETLINK_DIAG_TX_RING) && !defined(OTHER_NETLINK_DIAG_TX_RING)
_Static_assert((uint32_t)(NETLINK_DIAG_TX_RING) == (uint32_t)0x3, "NETLINK_DIAG_TX_RING");
#endif
#if defined(NETLINK_DIAG_FLAGS) && !defined(OTHER_NETLINK_DIAG_FLAGS)
_Static_assert((uint32_t)(NETLINK_DIAG_FLAGS) == (uint32_t)0x4, "NETLINK_DIAG_FLAGS");
#endif
#if defined(NDIAG_SHOW_MEMINFO) && !defined(OTHER_NDIAG_SHOW_MEMINFO)
_Static_assert((uint32_t)(NDIAG_SHOW_MEMINFO) == (uint32_t)0x1, "NDIAG_SHOW_MEMINFO");
#endif
#if defined(NDIAG_SHOW_GROUPS) && !defined(OTHER_NDIAG_SHOW_GROUPS)
_Static_assert((uint32_t)(NDIAG_SHOW_GROUPS) == (uint32_t)0x2, "NDIAG_SHOW_GROUPS");
#endif
#if defined(NDIAG_SHOW_RING_CFG) && !defined(OTHER_NDIAG_SHOW_RING_CFG)
_Static_assert((uint32_t)(NDIAG_SHOW_RING_CFG) == (uint32_t)0x4, "NDIAG_SHOW_RING_CFG");
#endif
#if defined(NDIAG_SHOW_FLAGS) && !defined(OTHER_NDIAG_SHOW_FLAGS)
_Static_assert((uint32_t)(NDIAG_SHOW_FLAGS) == (uint32_t)0x8, "NDIAG_SHOW_FLAGS");
#endif
#if defined(NDIAG_FLAG_CB_RUNNING) && !defined(OTHER_NDIAG_FLAG_CB_RUNNING)
_Static_assert((uint32_t)(NDIAG_FLAG_CB_RUNNING) == (uint32_t)0x1, "NDIAG_FLAG_CB_RUNNING");
#endif
#if defined(NDIAG_FLAG_PKTINFO) && !defined(OTHER_NDIAG_FLAG_PKTINFO)
_Static_assert((uint32_t)(NDIAG_FLAG_PKTINFO) == (uint32_t)0x2, "NDIAG_FLAG_PKTINFO");
#endif
#if defined(NDIAG_FLAG_BROADCAST_ERROR) && !defined(OTHER_NDIAG_FLAG_BROADCAST_ERROR)
_Static_assert((uint32_t)(NDIAG_FLAG_BROADCAST_ERROR) ==
	(uint32_t)0x4, "NDIAG_FLAG_BROADCAST_ERROR");
#endif
#if defined(NDIAG_FLAG_NO_ENOBUFS) && !defined(OTHER_NDIAG_FLAG_NO_ENOBUFS)
_Static_assert((uint32_t)(NDIAG_FLAG_NO_ENOBUFS) == (uint32_t)0x8, "NDIAG_FLAG_NO_ENOBUFS");
#endif
#if defined(NDIAG_FLAG_LISTEN_ALL_NSID) && !defined(OTHER_NDIAG_FLAG_LISTEN_ALL_NSID)
_Static_assert((uint32_t)(NDIAG_FLAG_LISTEN_ALL_NSID) ==
	(uint32_t)0x10, "NDIAG_FLAG_LISTEN_ALL_NSID");
#endif
#if defined(NDIAG_FLAG_CAP_ACK) && !defined(OTHER_NDIAG_FLAG_CAP_ACK)
_Static_assert((uint32_t)(NDIAG_FLAG_CAP_ACK) == (uint32_t)0x20, "NDIAG_FLAG_CAP_ACK");
#endif
#if defined(NDIAG_PROTO_ALL) && !defined(OTHER_NDIAG_PROTO_ALL)
_Static_assert((uint32_t)(NDIAG_PROTO_ALL) == (uint32_t)0xff, "NDIAG_PROTO_ALL");
#endif
#if defined(NETLINK_UNCONNECTED) && !defined(OTHER_NETLINK_UNCONNECTED)
_Static_assert((uint32_t)(NETLINK_UNCONNECTED) == (uint32_t)0x0, "NETLINK_UNCONNECTED");
#endif
#if defined(NETLINK_CONNECTED) && !defined(OTHER_NETLINK_CONNECTED)
_Static_assert((uint32_t)(NETLINK_CONNECTED) == (uint32_t)0x1, "NETLINK_CONNECTED");
#endif
#if defined(PACKET_DIAG_INFO) && !defined(OTHER_PACKET_DIAG_INFO)
_Static_assert((uint32_t)(PACKET_DIAG_INFO) == (uint32_t)0x0, "PACKET_DIAG_INFO");
#endif
#if defined(PACKET_DIAG_MCLIST) && !defined(OTHER_PACKET_DIAG_MCLIST)
_Static_assert((uint32_t)(PACKET_DIAG_MCLIST) == (uint32_t)0x1, "PACKET_DIAG_MCLIST");
#endif
#if defined(PACKET_DIAG_RX_RING) && !defined(OTHER_PACKET_DIAG_RX_RING)
_Static_assert((uint32_t)(PACKET_DIAG_RX_RING) == (uint32_t)0x2, "PACKET_DIAG_RX_RING");
#endif
#if defined(PACKET_DIAG_TX_RING) && !defined(OTHER_PACKET_DIAG_TX_RING)
_Static_assert((uint32_t)(PACKET_DIAG_TX_RING) == (uint32_t)0x3, "PACKET_DIAG_TX_RING");
#endif
#if defined(PACKET_DIAG_FANOUT) && !defined(OTHER_PACKET_DIAG_FANOUT)
_Static_assert((uint32_t)(PACKET_DIAG_FANOUT) == (uint32_t)0x4, "PACKET_DIAG_FANOUT");
#endif
#if defined(PACKET_DIAG_UID) && !defined(OTHER_PACKET_DIAG_UID)
_Static_assert((uint32_t)(PACKET_DIAG_UID) == (uint32_t)0x5, "PACKET_DIAG_UID");
#endif
#if defined(PACKET_DIAG_MEMINFO) && !defined(OTHER_PACKET_DIAG_MEMINFO)
_Static_assert((uint32_t)(PACKET_DIAG_MEMINFO) == (uint32_t)0x6, "PACKET_DIAG_MEMINFO");
#endif
#if defined(PACKET_DIAG_FILTER) && !defined(OTHER_PACKET_DIAG_FILTER)
_Static_assert((uint32_t)(PACKET_DIAG_FILTER) == (uint32_t)0x7, "PACKET_DIAG_FILTER");
#endif
#if defined(PACKET_SHOW_INFO) && !defined(OTHER_PACKET_SHOW_INFO)
_Static_assert((uint32_t)(PACKET_SHOW_INFO) == (uint32_t)0x1, "PACKET_SHOW_INFO");
#endif
#if defined(PACKET_SHOW_MCLIST) && !defined(OTHER_PACKET_SHOW_MCLIST)
_Static_assert((uint32_t)(PACKET_SHOW_MCLIST) == (uint32_t)0x2, "PACKET_SHOW_MCLIST");
#endif
#if defined(PACKET_SHOW_RING_CFG) && !defined(OTHER_PACKET_SHOW_RING_CFG)
_Static_assert((uint32_t)(PACKET_SHOW_RING_CFG) == (uint32_t)0x4, "PACKET_SHOW_RING_CFG");
#endif
#if defined(PACKET_SHOW_FANOUT) && !defined(OTHER_PACKET_SHOW_FANOUT)
_Static_assert((uint32_t)(PACKET_SHOW_FANOUT) == (uint32_t)0x8, "PACKET_SHOW_FANOUT");
#endif
#if defined(PACKET_SHOW_MEMINFO) && !defined(OTHER_PACKET_SHOW_MEMINFO)
_Static_assert((uint32_t)(PACKET_SHOW_MEMINFO) == (uint32_t)0x10, "PACKET_SHOW_MEMINFO");
#endif
#if defined(PACKET_SHOW_FILTER) && !defined(OTHER_PACKET_SHOW_FILTER)
_Static_assert((uint32_t)(PACKET_SHOW_FILTER) == (uint32_t)0x20, "PACKET_SHOW_FILTER");
#endif
#if defined(PDI_RUNNING) && !defined(OTHER_PDI_RUNNING)
_Static_assert((uint32_t)(PDI_RUNNING) == (uint32_t)0x1, "PDI_RUNNING");
#endif
#if defined(PDI_AUXDATA) && !defined(OTHER_PDI_AUXDATA)
_Static_assert((uint32_t)(PDI_AUXDATA) == (uint32_t)0x2, "PDI_AUXDATA");
#endif
#if defined(PDI_ORIGDEV) && !defined(OTHER_PDI_ORIGDEV)
_Static_assert((uint32_t)(PDI_ORIGDEV) == (uint32_t)0x4, "PDI_ORIGDEV");
#endif
#if defined(PDI_VNETHDR) && !defined(OTHER_PDI_VNETHDR)
_Static_assert((uint32_t)(PDI_VNETHDR) == (uint32_t)0x8, "PDI_VNETHDR");
#endif
#if defined(PDI_LOSS) && !defined(OTHER_PDI_LOSS)
_Static_assert((uint32_t)(PDI_LOSS) == (uint32_t)0x10, "PDI_LOSS");
#endif
#if defined(SMC_DIAG_NONE) && !defined(OTHER_SMC_DIAG_NONE)
_Static_assert((uint32_t)(SMC_DIAG_NONE) == (uint32_t)0x0, "SMC_DIAG_NONE");
#endif
#if defined(SMC_DIAG_CONNINFO) && !defined(OTHER_SMC_DIAG_CONNINFO)
_Static_assert((uint32_t)(SMC_DIAG_CONNINFO) == (uint32_t)0x1, "SMC_DIAG_CONNINFO");
#endif
#if defined(SMC_DIAG_LGRINFO) && !defined(OTHER_SMC_DIAG_LGRINFO)
_Static_assert((uint32_t)(SMC_DIAG_LGRINFO) == (uint32_t)0x2, "SMC_DIAG_LGRINFO");
#endif
#if defined(SMC_DIAG_SHUTDOWN) && !defined(OTHER_SMC_DIAG_SHUTDOWN)
_Static_assert((uint32_t)(SMC_DIAG_SHUTDOWN) == (uint32_t)0x3, "SMC_DIAG_SHUTDOWN");
#endif
#if defined(SMC_DIAG_DMBINFO) && !defined(OTHER_SMC_DIAG_DMBINFO)
_Static_assert((uint32_t)(SMC_DIAG_DMBINFO) == (uint32_t)0x4, "SMC_DIAG_DMBINFO");
#endif
#if defined(SMC_DIAG_FALLBACK) && !defined(OTHER_SMC_DIAG_FALLBACK)
_Static_assert((uint32_t)(SMC_DIAG_FALLBACK) == (uint32_t)0x5, "SMC_DIAG_FALLBACK");
#endif
#if defined(SMC_ACTIVE) && !defined(OTHER_SMC_ACTIVE)
_Static_assert((uint32_t)(SMC_ACTIVE) == (uint32_t)0x1, "SMC_ACTIVE");
#endif
#if defined(SMC_INIT) && !defined(OTHER_SMC_INIT)
_Static_assert((uint32_t)(SMC_INIT) == (uint32_t)0x2, "SMC_INIT");
#endif
#if defined(SMC_CLOSED) && !defined(OTHER_SMC_CLOSED)
_Static_assert((uint32_t)(SMC_CLOSED) == (uint32_t)0x7, "SMC_CLOSED");
#endif
#if defined(SMC_LISTEN) && !defined(OTHER_SMC_LISTEN)
_Static_assert((uint32_t)(SMC_LISTEN) == (uint32_t)0xa, "SMC_LISTEN");
#endif
#if defined(SMC_PEERCLOSEWAIT1) && !defined(OTHER_SMC_PEERCLOSEWAIT1)
_Static_assert((uint32_t)(SMC_PEERCLOSEWAIT1) == (uint32_t)0x14, "SMC_PEERCLOSEWAIT1");
#endif
#if defined(SMC_PEERCLOSEWAIT2) && !defined(OTHER_SMC_PEERCLOSEWAIT2)
_Static_assert((uint32_t)(SMC_PEERCLOSEWAIT2) == (uint32_t)0x15, "SMC_PEERCLOSEWAIT2");
#endif
#if defined(SMC_APPCLOSEWAIT1) && !defined(OTHER_SMC_APPCLOSEWAIT1)
_Static_assert((uint32_t)(SMC_APPCLOSEWAIT1) == (uint32_t)0x16, "SMC_APPCLOSEWAIT1");
#endif
#if defined(SMC_APPCLOSEWAIT2) && !defined(OTHER_SMC_APPCLOSEWAIT2)
_Static_assert((uint32_t)(SMC_APPCLOSEWAIT2) == (uint32_t)0x17, "SMC_APPCLOSEWAIT2");
#endif
#if defined(SMC_APPFINCLOSEWAIT) && !defined(OTHER_SMC_APPFINCLOSEWAIT)
_Static_assert((uint32_t)(SMC_APPFINCLOSEWAIT) == (uint32_t)0x18, "SMC_APPFINCLOSEWAIT");
#endif
#if defined(SMC_PEERFINCLOSEWAIT) && !defined(OTHER_SMC_PEERFINCLOSEWAIT)
_Static_assert((uint32_t)(SMC_PEERFINCLOSEWAIT) == (uint32_t)0x19, "SMC_PEERFINCLOSEWAIT");
#endif
#if defined(SMC_PEERABORTWAIT) && !defined(OTHER_SMC_PEERABORTWAIT)
_Static_assert((uint32_t)(SMC_PEERABORTWAIT) == (uint32_t)0x1a, "SMC_PEERABORTWAIT");
#endif
#if defined(SMC_PROCESSABORT) && !defined(OTHER_SMC_PROCESSABORT)
_Static_assert((uint32_t)(SMC_PROCESSABORT) == (uint32_t)0x1b, "SMC_PROCESSABORT");
#endif
#if defined(SMC_CLNT) && !defined(OTHER_SMC_CLNT)
_Static_assert((uint32_t)(SMC_CLNT) == (uint32_t)0x0, "SMC_CLNT");
#endif
#if defined(SMC_SERV) && !defined(OTHER_SMC_SERV)
_Static_assert((uint32_t)(SMC_SERV) == (uint32_t)0x1, "SMC_SERV");
#endif
#if defined(SMC_CLC_DECL_MEM) && !defined(OTHER_SMC_CLC_DECL_MEM)
_Static_assert((uint32_t)(SMC_CLC_DECL_MEM) == (uint32_t)0x1010000, "SMC_CLC_DECL_MEM");
#endif
#if defined(SMC_CLC_DECL_TIMEOUT_CL) && !defined(OTHER_SMC_CLC_DECL_TIMEOUT_CL)
_Static_assert((uint32_t)(SMC_CLC_DECL_TIMEOUT_CL) ==
	(uint32_t)0x2010000, "SMC_CLC_DECL_TIMEOUT_CL");
#endif
#if defined(SMC_CLC_DECL_TIMEOUT_AL) && !defined(OTHER_SMC_CLC_DECL_TIMEOUT_AL)
_Static_assert((uint32_t)(SMC_CLC_DECL_TIMEOUT_AL) ==
	(uint32_t)0x2020000, "SMC_CLC_DECL_TIMEOUT_AL");
#endif
#if defined(SMC_CLC_DECL_CNFERR) && !defined(OTHER_SMC_CLC_DECL_CNFERR)
_Static_assert((uint32_t)(SMC_CLC_DECL_CNFERR) == (uint32_t)0x3000000, "SMC_CLC_DECL_CNFERR");
#endif
#if defined(SMC_CLC_DECL_PEERNOSMC) && !defined(OTHER_SMC_CLC_DECL_PEERNOSMC)
_Static_assert((uint32_t)(SMC_CLC_DECL_PEERNOSMC) == (uint32_t)0x3010000, "SMC_CLC_DECL_PEERNOSMC");
#endif
#if defined(SMC_CLC_DECL_IPSEC) && !defined(OTHER_SMC_CLC_DECL_IPSEC)
_Static_assert((uint32_t)(SMC_CLC_DECL_IPSEC) == (uint32_t)0x3020000, "SMC_CLC_DECL_IPSEC");
#endif
#if defined(SMC_CLC_DECL_NOSMCDEV) && !defined(OTHER_SMC_CLC_DECL_NOSMCDEV)
_Static_assert((uint32_t)(SMC_CLC_DECL_NOSMCDEV) == (uint32_t)0x3030000, "SMC_CLC_DECL_NOSMCDEV");
#endif
#if defined(SMC_CLC_DECL_MODEUNSUPP) && !defined(OTHER_SMC_CLC_DECL_MODEUNSUPP)
_Static_assert((uint32_t)(SMC_CLC_DECL_MODEUNSUPP) ==
	(uint32_t)0x3040000, "SMC_CLC_DECL_MODEUNSUPP");
#endif
#if defined(SMC_CLC_DECL_RMBE_EC) && !defined(OTHER_SMC_CLC_DECL_RMBE_EC)
_Static_assert((uint32_t)(SMC_CLC_DECL_RMBE_EC) == (uint32_t)0x3050000, "SMC_CLC_DECL_RMBE_EC");
#endif
#if defined(SMC_CLC_DECL_OPTUNSUPP) && !defined(OTHER_SMC_CLC_DECL_OPTUNSUPP)
_Static_assert((uint32_t)(SMC_CLC_DECL_OPTUNSUPP) == (uint32_t)0x3060000, "SMC_CLC_DECL_OPTUNSUPP");
#endif
#if defined(SMC_CLC_DECL_SYNCERR) && !defined(OTHER_SMC_CLC_DECL_SYNCERR)
_Static_assert((uint32_t)(SMC_CLC_DECL_SYNCERR) == (uint32_t)0x4000000, "SMC_CLC_DECL_SYNCERR");
#endif
#if defined(SMC_CLC_DECL_PEERDECL) && !defined(OTHER_SMC_CLC_DECL_PEERDECL)
_Static_assert((uint32_t)(SMC_CLC_DECL_PEERDECL) == (uint32_t)0x5000000, "SMC_CLC_DECL_PEERDECL");
#endif
#if defined(SMC_DIAG_MODE_SMCR) && !defined(OTHER_SMC_DIAG_MODE_SMCR)
_Static_assert((uint32_t)(SMC_DIAG_MODE_SMCR) == (uint32_t)0x0, "SMC_DIAG_MODE_SMCR");
#endif
#if defined(SMC_DIAG_MODE_FALLBACK_TCP) && !defined(OTHER_SMC_DIAG_MODE_FALLBACK_TCP)
_Static_assert((uint32_t)(SMC_DIAG_MODE_FALLBACK_TCP) ==
	(uint32_t)0x1, "SMC_DIAG_MODE_FALLBACK_TCP");
#endif
#if defined(SMC_DIAG_MODE_SMCD) && !defined(OTHER_SMC_DIAG_MODE_SMCD)
_Static_assert((uint32_t)(SMC_DIAG_MODE_SMCD) == (uint32_t)0x2, "SMC_DIAG_MODE_SMCD");
#endif
#if defined(NFNL_SUBSYS_NONE) && !defined(OTHER_NFNL_SUBSYS_NONE)
_Static_assert((uint32_t)(NFNL_SUBSYS_NONE) == (uint32_t)0x0, "NFNL_SUBSYS_NONE");
#endif
#if defined(NFNL_SUBSYS_CTNETLINK) && !defined(OTHER_NFNL_SUBSYS_CTNETLINK)
_Static_assert((uint32_t)(NFNL_SUBSYS_CTNETLINK) == (uint32_t)0x1, "NFNL_SUBSYS_CTNETLINK");
#endif
#if defined(NFNL_SUBSYS_CTNETLINK_EXP) && !defined(OTHER_NFNL_SUBSYS_CTNETLINK_EXP)
_Static_assert((uint32_t)(NFNL_SUBSYS_CTNETLINK_EXP) == (uint32_t)0x2, "NFNL_SUBSYS_CTNETLINK_EXP");
#endif
#if defined(NFNL_SUBSYS_QUEUE) && !defined(OTHER_NFNL_SUBSYS_QUEUE)
_Static_assert((uint32_t)(NFNL_SUBSYS_QUEUE) == (uint32_t)0x3, "NFNL_SUBSYS_QUEUE");
#endif
#if defined(NFNL_SUBSYS_ULOG) && !defined(OTHER_NFNL_SUBSYS_ULOG)
_Static_assert((uint32_t)(NFNL_SUBSYS_ULOG) == (uint32_t)0x4, "NFNL_SUBSYS_ULOG");
#endif
#if defined(NFNL_SUBSYS_OSF) && !defined(OTHER_NFNL_SUBSYS_OSF)
_Static_assert((uint32_t)(NFNL_SUBSYS_OSF) == (uint32_t)0x5, "NFNL_SUBSYS_OSF");
#endif
#if defined(NFNL_SUBSYS_IPSET) && !defined(OTHER_NFNL_SUBSYS_IPSET)
_Static_assert((uint32_t)(NFNL_SUBSYS_IPSET) == (uint32_t)0x6, "NFNL_SUBSYS_IPSET");
#endif
#if defined(NFNL_SUBSYS_ACCT) && !defined(OTHER_NFNL_SUBSYS_ACCT)
_Static_assert((uint32_t)(NFNL_SUBSYS_ACCT) == (uint32_t)0x7, "NFNL_SUBSYS_ACCT");
#endif
#if defined(NFNL_SUBSYS_CTNETLINK_TIMEOUT) && !defined(OTHER_NFNL_SUBSYS_CTNETLINK_TIMEOUT)
_Static_assert((uint32_t)(NFNL_SUBSYS_CTNETLINK_TIMEOUT) ==
	(uint32_t)0x8, "NFNL_SUBSYS_CTNETLINK_TIMEOUT");
#endif
#if defined(NFNL_SUBSYS_CTHELPER) && !defined(OTHER_NFNL_SUBSYS_CTHELPER)
_Static_assert((uint32_t)(NFNL_SUBSYS_CTHELPER) == (uint32_t)0x9, "NFNL_SUBSYS_CTHELPER");
#endif
#if defined(NFNL_SUBSYS_NFTABLES) && !defined(OTHER_NFNL_SUBSYS_NFTABLES)
_Static_assert((uint32_t)(NFNL_SUBSYS_NFTABLES) == (uint32_t)0xa, "NFNL_SUBSYS_NFTABLES");
#endif
#if defined(NFNL_SUBSYS_NFT_COMPAT) && !defined(OTHER_NFNL_SUBSYS_NFT_COMPAT)
_Static_assert((uint32_t)(NFNL_SUBSYS_NFT_COMPAT) == (uint32_t)0xb, "NFNL_SUBSYS_NFT_COMPAT");
#endif
#if defined(NFNL_SUBSYS_HOOK) && !defined(OTHER_NFNL_SUBSYS_HOOK)
_Static_assert((uint32_t)(NFNL_SUBSYS_HOOK) == (uint32_t)0xc, "NFNL_SUBSYS_HOOK");
#endif
#if defined(NFNL_MSG_BATCH_BEGIN) && !defined(OTHER_NFNL_MSG_BATCH_BEGIN)
_Static_assert((uint32_t)(NFNL_MSG_BATCH_BEGIN) == (uint32_t)0x10, "NFNL_MSG_BATCH_BEGIN");
#endif
#if defined(NFNL_MSG_BATCH_END) && !defined(OTHER_NFNL_MSG_BATCH_END)
_Static_assert((uint32_t)(NFNL_MSG_BATCH_END) == (uint32_t)0x11, "NFNL_MSG_BATCH_END");
#endif
#if defined(NFNETLINK_V0) && !defined(OTHER_NFNETLINK_V0)
_Static_assert((uint32_t)(NFNETLINK_V0) == (uint32_t)0x0, "NFNETLINK_V0");
#endif
#if defined(IPCTNL_MSG_CT_NEW) && !defined(OTHER_IPCTNL_MSG_CT_NEW)
_Static_assert((uint32_t)(IPCTNL_MSG_CT_NEW) == (uint32_t)0x0, "IPCTNL_MSG_CT_NEW");
#endif
#if defined(IPCTNL_MSG_CT_GET) && !defined(OTHER_IPCTNL_MSG_CT_GET)
_Static_assert((uint32_t)(IPCTNL_MSG_CT_GET) == (uint32_t)0x1, "IPCTNL_MSG_CT_GET");
#endif
#if defined(IPCTNL_MSG_CT_DELETE) && !defined(OTHER_IPCTNL_MSG_CT_DELETE)
_Static_assert((uint32_t)(IPCTNL_MSG_CT_DELETE) == (uint32_t)0x2, "IPCTNL_MSG_CT_DELETE");
#endif
#if defined(IPCTNL_MSG_CT_GET_CTRZERO) && !defined(OTHER_IPCTNL_MSG_CT_GET_CTRZERO)
_Static_assert((uint32_t)(IPCTNL_MSG_CT_GET_CTRZERO) == (uint32_t)0x3, "IPCTNL_MSG_CT_GET_CTRZERO");
#endif
#if defined(IPCTNL_MSG_CT_GET_STATS_CPU) && !defined(OTHER_IPCTNL_MSG_CT_GET_STATS_CPU)
_Static_assert((uint32_t)(IPCTNL_MSG_CT_GET_STATS_CPU) ==
	(uint32_t)0x4, "IPCTNL_MSG_CT_GET_STATS_CPU");
#endif
#if defined(IPCTNL_MSG_CT_GET_STATS) && !defined(OTHER_IPCTNL_MSG_CT_GET_STATS)
_Static_assert((uint32_t)(IPCTNL_MSG_CT_GET_STATS) == (uint32_t)0x5, "IPCTNL_MSG_CT_GET_STATS");
#endif
#if defined(IPCTNL_MSG_CT_GET_DYING) && !defined(OTHER_IPCTNL_MSG_CT_GET_DYING)
_Static_assert((uint32_t)(IPCTNL_MSG_CT_GET_DYING) == (uint32_t)0x6, "IPCTNL_MSG_CT_GET_DYING");
#endif
#if defined(IPCTNL_MSG_CT_GET_UNCONFIRMED) && !defined(OTHER_IPCTNL_MSG_CT_GET_UNCONFIRMED)
_Static_assert((uint32_t)(IPCTNL_MSG_CT_GET_UNCONFIRMED) ==
	(uint32_t)0x7, "IPCTNL_MSG_CT_GET_UNCONFIRMED");
#endif
#if defined(IPCTNL_MSG_EXP_NEW) && !defined(OTHER_IPCTNL_MSG_EXP_NEW)
_Static_assert((uint32_t)(IPCTNL_MSG_EXP_NEW) == (uint32_t)0x0, "IPCTNL_MSG_EXP_NEW");
#endif
#if defined(IPCTNL_MSG_EXP_GET) && !defined(OTHER_IPCTNL_MSG_EXP_GET)
_Static_assert((uint32_t)(IPCTNL_MSG_EXP_GET) == (uint32_t)0x1, "IPCTNL_MSG_EXP_GET");
#endif
#if defined(IPCTNL_MSG_EXP_DELETE) && !defined(OTHER_IPCTNL_MSG_EXP_DELETE)
_Static_assert((uint32_t)(IPCTNL_MSG_EXP_DELETE) == (uint32_t)0x2, "IPCTNL_MSG_EXP_DELETE");
#endif
#if defined(IPCTNL_MSG_EXP_GET_STATS_CPU) && !defined(OTHER_IPCTNL_MSG_EXP_GET_STATS_CPU)
_Static_assert((uint32_t)(IPCTNL_MSG_EXP_GET_STATS_CPU) ==
	(uint32_t)0x3, "IPCTNL_MSG_EXP_GET_STATS_CPU");
#endif
#if defined(NFQNL_MSG_PACKET) && !defined(OTHER_NFQNL_MSG_PACKET)
_Static_assert((uint32_t)(NFQNL_MSG_PACKET) == (uint32_t)0x0, "NFQNL_MSG_PACKET");
#endif
#if defined(NFQNL_MSG_VERDICT) && !defined(OTHER_NFQNL_MSG_VERDICT)
_Static_assert((uint32_t)(NFQNL_MSG_VERDICT) == (uint32_t)0x1, "NFQNL_MSG_VERDICT");
#endif
#if defined(NFQNL_MSG_CONFIG) && !defined(OTHER_NFQNL_MSG_CONFIG)
_Static_assert((uint32_t)(NFQNL_MSG_CONFIG) == (uint32_t)0x2, "NFQNL_MSG_CONFIG");
#endif
#if defined(NFQNL_MSG_VERDICT_BATCH) && !defined(OTHER_NFQNL_MSG_VERDICT_BATCH)
_Static_assert((uint32_t)(NFQNL_MSG_VERDICT_BATCH) == (uint32_t)0x3, "NFQNL_MSG_VERDICT_BATCH");
#endif
#if defined(NFULNL_MSG_PACKET) && !defined(OTHER_NFULNL_MSG_PACKET)
_Static_assert((uint32_t)(NFULNL_MSG_PACKET) == (uint32_t)0x0, "NFULNL_MSG_PACKET");
#endif
#if defined(NFULNL_MSG_CONFIG) && !defined(OTHER_NFULNL_MSG_CONFIG)
_Static_assert((uint32_t)(NFULNL_MSG_CONFIG) == (uint32_t)0x1, "NFULNL_MSG_CONFIG");
#endif
#if defined(OSF_MSG_ADD) && !defined(OTHER_OSF_MSG_ADD)
_Static_assert((uint32_t)(OSF_MSG_ADD) == (uint32_t)0x0, "OSF_MSG_ADD");
#endif
#if defined(OSF_MSG_REMOVE) && !defined(OTHER_OSF_MSG_REMOVE)
_Static_assert((uint32_t)(OSF_MSG_REMOVE) == (uint32_t)0x1, "OSF_MSG_REMOVE");
#endif
#if defined(IPSET_CMD_NONE) && !defined(OTHER_IPSET_CMD_NONE)
_Static_assert((uint32_t)(IPSET_CMD_NONE) == (uint32_t)0x0, "IPSET_CMD_NONE");
#endif
#if defined(IPSET_CMD_PROTOCOL) && !defined(OTHER_IPSET_CMD_PROTOCOL)
_Static_assert((uint32_t)(IPSET_CMD_PROTOCOL) == (uint32_t)0x1, "IPSET_CMD_PROTOCOL");
#endif
#if defined(IPSET_CMD_CREATE) && !defined(OTHER_IPSET_CMD_CREATE)
_Static_assert((uint32_t)(IPSET_CMD_CREATE) == (uint32_t)0x2, "IPSET_CMD_CREATE");
#endif
#if defined(IPSET_CMD_DESTROY) && !defined(OTHER_IPSET_CMD_DESTROY)
_Static_assert((uint32_t)(IPSET_CMD_DESTROY) == (uint32_t)0x3, "IPSET_CMD_DESTROY");
#endif
#if defined(IPSET_CMD_FLUSH) && !defined(OTHER_IPSET_CMD_FLUSH)
_Static_assert((uint32_t)(IPSET_CMD_FLUSH) == (uint32_t)0x4, "IPSET_CMD_FLUSH");
#endif
#if defined(IPSET_CMD_RENAME) && !defined(OTHER_IPSET_CMD_RENAME)
_Static_assert((uint32_t)(IPSET_CMD_RENAME) == (uint32_t)0x5, "IPSET_CMD_RENAME");
#endif
#if defined(IPSET_CMD_SWAP) && !defined(OTHER_IPSET_CMD_SWAP)
_Static_assert((uint32_t)(IPSET_CMD_SWAP) == (uint32_t)0x6, "IPSET_CMD_SWAP");
#endif
#if defined(IPSET_CMD_LIST) && !defined(OTHER_IPSET_CMD_LIST)
_Static_assert((uint32_t)(IPSET_CMD_LIST) == (uint32_t)0x7, "IPSET_CMD_LIST");
#endif
#if defined(IPSET_CMD_SAVE) && !defined(OTHER_IPSET_CMD_SAVE)
_Static_assert((uint32_t)(IPSET_CMD_SAVE) == (uint32_t)0x8, "IPSET_CMD_SAVE");
#endif
#if defined(IPSET_CMD_ADD) && !defined(OTHER_IPSET_CMD_ADD)
_Static_assert((uint32_t)(IPSET_CMD_ADD) == (uint32_t)0x9, "IPSET_CMD_ADD");
#endif
#if defined(IPSET_CMD_DEL) && !defined(OTHER_IPSET_CMD_DEL)
_Static_assert((uint32_t)(IPSET_CMD_DEL) == (uint32_t)0xa, "IPSET_CMD_DEL");
#endif
#if defined(IPSET_CMD_TEST) && !defined(OTHER_IPSET_CMD_TEST)
_Static_assert((uint32_t)(IPSET_CMD_TEST) == (uint32_t)0xb, "IPSET_CMD_TEST");
#endif
#if defined(IPSET_CMD_HEADER) && !defined(OTHER_IPSET_CMD_HEADER)
_Static_assert((uint32_t)(IPSET_CMD_HEADER) == (uint32_t)0xc, "IPSET_CMD_HEADER");
#endif
#if defined(IPSET_CMD_TYPE) && !defined(OTHER_IPSET_CMD_TYPE)
_Static_assert((uint32_t)(IPSET_CMD_TYPE) == (uint32_t)0xd, "IPSET_CMD_TYPE");
#endif
#if defined(IPSET_CMD_GET_BYNAME) && !defined(OTHER_IPSET_CMD_GET_BYNAME)
_Static_assert((uint32_t)(IPSET_CMD_GET_BYNAME) == (uint32_t)0xe, "IPSET_CMD_GET_BYNAME");
#endif
#if defined(IPSET_CMD_GET_BYINDEX) && !defined(OTHER_IPSET_CMD_GET_BYINDEX)
_Static_assert((uint32_t)(IPSET_CMD_GET_BYINDEX) == (uint32_t)0xf, "IPSET_CMD_GET_BYINDEX");
#endif
#if defined(IPSET_CMD_COMMIT) && !defined(OTHER_IPSET_CMD_COMMIT)
_Static_assert((uint32_t)(IPSET_CMD_COMMIT) == (uint32_t)0x14, "IPSET_CMD_COMMIT");
#endif
#if defined(IPSET_CMD_RESTORE) && !defined(OTHER_IPSET_CMD_RESTORE)
_Static_assert((uint32_t)(IPSET_CMD_RESTORE) == (uint32_t)0x10, "IPSET_CMD_RESTORE");
#endif
#if defined(IPSET_CMD_HELP) && !defined(OTHER_IPSET_CMD_HELP)
_Static_assert((uint32_t)(IPSET_CMD_HELP) == (uint32_t)0x11, "IPSET_CMD_HELP");
#endif
#if defined(IPSET_CMD_VERSION) && !defined(OTHER_IPSET_CMD_VERSION)
_Static_assert((uint32_t)(IPSET_CMD_VERSION) == (uint32_t)0x12, "IPSET_CMD_VERSION");
#endif
#if defined(IPSET_CMD_QUIT) && !defined(OTHER_IPSET_CMD_QUIT)
_Static_assert((uint32_t)(IPSET_CMD_QUIT) == (uint32_t)0x13, "IPSET_CMD_QUIT");
#endif
#if defined(NFNL_MSG_ACCT_NEW) && !defined(OTHER_NFNL_MSG_ACCT_NEW)
_Static_assert((uint32_t)(NFNL_MSG_ACCT_NEW) == (uint32_t)0x0, "NFNL_MSG_ACCT_NEW");
#endif
#if defined(NFNL_MSG_ACCT_GET) && !defined(OTHER_NFNL_MSG_ACCT_GET)
_Static_assert((uint32_t)(NFNL_MSG_ACCT_GET) == (uint32_t)0x1, "NFNL_MSG_ACCT_GET");
#endif
#if defined(NFNL_MSG_ACCT_GET_CTRZERO) && !defined(OTHER_NFNL_MSG_ACCT_GET_CTRZERO)
_Static_assert((uint32_t)(NFNL_MSG_ACCT_GET_CTRZERO) == (uint32_t)0x2, "NFNL_MSG_ACCT_GET_CTRZERO");
#endif
#if defined(NFNL_MSG_ACCT_DEL) && !defined(OTHER_NFNL_MSG_ACCT_DEL)
_Static_assert((uint32_t)(NFNL_MSG_ACCT_DEL) == (uint32_t)0x3, "NFNL_MSG_ACCT_DEL");
#endif
#if defined(NFNL_MSG_ACCT_OVERQUOTA) && !defined(OTHER_NFNL_MSG_ACCT_OVERQUOTA)
_Static_assert((uint32_t)(NFNL_MSG_ACCT_OVERQUOTA) == (uint32_t)0x4, "NFNL_MSG_ACCT_OVERQUOTA");
#endif
#if defined(IPCTNL_MSG_TIMEOUT_NEW) && !defined(OTHER_IPCTNL_MSG_TIMEOUT_NEW)
_Static_assert((uint32_t)(IPCTNL_MSG_TIMEOUT_NEW) == (uint32_t)0x0, "IPCTNL_MSG_TIMEOUT_NEW");
#endif
#if defined(IPCTNL_MSG_TIMEOUT_GET) && !defined(OTHER_IPCTNL_MSG_TIMEOUT_GET)
_Static_assert((uint32_t)(IPCTNL_MSG_TIMEOUT_GET) == (uint32_t)0x1, "IPCTNL_MSG_TIMEOUT_GET");
#endif
#if defined(IPCTNL_MSG_TIMEOUT_DELETE) && !defined(OTHER_IPCTNL_MSG_TIMEOUT_DELETE)
_Static_assert((uint32_t)(IPCTNL_MSG_TIMEOUT_DELETE) == (uint32_t)0x2, "IPCTNL_MSG_TIMEOUT_DELETE");
#endif
#if defined(IPCTNL_MSG_TIMEOUT_DEFAULT_SET) && !defined(OTHER_IPCTNL_MSG_TIMEOUT_DEFAULT_SET)
_Static_assert((uint32_t)(IPCTNL_MSG_TIMEOUT_DEFAULT_SET) ==
	(uint32_t)0x3, "IPCTNL_MSG_TIMEOUT_DEFAULT_SET");
#endif
#if defined(IPCTNL_MSG_TIMEOUT_DEFAULT_GET) && !defined(OTHER_IPCTNL_MSG_TIMEOUT_DEFAULT_GET)
_Static_assert((uint32_t)(IPCTNL_MSG_TIMEOUT_DEFAULT_GET) ==
	(uint32_t)0x4, "IPCTNL_MSG_TIMEOUT_DEFAULT_GET");
#endif
#if defined(NFNL_MSG_CTHELPER_NEW) && !defined(OTHER_NFNL_MSG_CTHELPER_NEW)
_Static_assert((uint32_t)(NFNL_MSG_CTHELPER_NEW) == (uint32_t)0x0, "NFNL_MSG_CTHELPER_NEW");
#endif
#if defined(NFNL_MSG_CTHELPER_GET) && !defined(OTHER_NFNL_MSG_CTHELPER_GET)
_Static_assert((uint32_t)(NFNL_MSG_CTHELPER_GET) == (uint32_t)0x1, "NFNL_MSG_CTHELPER_GET");
#endif
#if defined(NFNL_MSG_CTHELPER_DEL) && !defined(OTHER_NFNL_MSG_CTHELPER_DEL)
_Static_assert((uint32_t)(NFNL_MSG_CTHELPER_DEL) == (uint32_t)0x2, "NFNL_MSG_CTHELPER_DEL");
#endif
#if defined(NFT_MSG_NEWTABLE) && !defined(OTHER_NFT_MSG_NEWTABLE)
_Static_assert((uint32_t)(NFT_MSG_NEWTABLE) == (uint32_t)0x0, "NFT_MSG_NEWTABLE");
#endif
#if defined(NFT_MSG_GETTABLE) && !defined(OTHER_NFT_MSG_GETTABLE)
_Static_assert((uint32_t)(NFT_MSG_GETTABLE) == (uint32_t)0x1, "NFT_MSG_GETTABLE");
#endif
#if defined(NFT_MSG_DELTABLE) && !defined(OTHER_NFT_MSG_DELTABLE)
_Static_assert((uint32_t)(NFT_MSG_DELTABLE) == (uint32_t)0x2, "NFT_MSG_DELTABLE");
#endif
#if defined(NFT_MSG_NEWCHAIN) && !defined(OTHER_NFT_MSG_NEWCHAIN)
_Static_assert((uint32_t)(NFT_MSG_NEWCHAIN) == (uint32_t)0x3, "NFT_MSG_NEWCHAIN");
#endif
#if defined(NFT_MSG_GETCHAIN) && !defined(OTHER_NFT_MSG_GETCHAIN)
_Static_assert((uint32_t)(NFT_MSG_GETCHAIN) == (uint32_t)0x4, "NFT_MSG_GETCHAIN");
#endif
#if defined(NFT_MSG_DELCHAIN) && !defined(OTHER_NFT_MSG_DELCHAIN)
_Static_assert((uint32_t)(NFT_MSG_DELCHAIN) == (uint32_t)0x5, "NFT_MSG_DELCHAIN");
#endif
#if defined(NFT_MSG_NEWRULE) && !defined(OTHER_NFT_MSG_NEWRULE)
_Static_assert((uint32_t)(NFT_MSG_NEWRULE) == (uint32_t)0x6, "NFT_MSG_NEWRULE");
#endif
#if defined(NFT_MSG_GETRULE) && !defined(OTHER_NFT_MSG_GETRULE)
_Static_assert((uint32_t)(NFT_MSG_GETRULE) == (uint32_t)0x7, "NFT_MSG_GETRULE");
#endif
#if defined(NFT_MSG_DELRULE) && !defined(OTHER_NFT_MSG_DELRULE)
_Static_assert((uint32_t)(NFT_MSG_DELRULE) == (uint32_t)0x8, "NFT_MSG_DELRULE");
#endif
#if defined(NFT_MSG_NEWSET) && !defined(OTHER_NFT_MSG_NEWSET)
_Static_assert((uint32_t)(NFT_MSG_NEWSET) == (uint32_t)0x9, "NFT_MSG_NEWSET");
#endif
#if defined(NFT_MSG_GETSET) && !defined(OTHER_NFT_MSG_GETSET)
_Static_assert((uint32_t)(NFT_MSG_GETSET) == (uint32_t)0xa, "NFT_MSG_GETSET");
#endif
#if defined(NFT_MSG_DELSET) && !defined(OTHER_NFT_MSG_DELSET)
_Static_assert((uint32_t)(NFT_MSG_DELSET) == (uint32_t)0xb, "NFT_MSG_DELSET");
#endif
#if defined(NFT_MSG_NEWSETELEM) && !defined(OTHER_NFT_MSG_NEWSETELEM)
_Static_assert((uint32_t)(NFT_MSG_NEWSETELEM) == (uint32_t)0xc, "NFT_MSG_NEWSETELEM");
#endif
#if defined(NFT_MSG_GETSETELEM) && !defined(OTHER_NFT_MSG_GETSETELEM)
_Static_assert((uint32_t)(NFT_MSG_GETSETELEM) == (uint32_t)0xd, "NFT_MSG_GETSETELEM");
#endif
#if defined(NFT_MSG_DELSETELEM) && !defined(OTHER_NFT_MSG_DELSETELEM)
_Static_assert((uint32_t)(NFT_MSG_DELSETELEM) == (uint32_t)0xe, "NFT_MSG_DELSETELEM");
#endif
#if defined(NFT_MSG_NEWGEN) && !defined(OTHER_NFT_MSG_NEWGEN)
_Static_assert((uint32_t)(NFT_MSG_NEWGEN) == (uint32_t)0xf, "NFT_MSG_NEWGEN");
#endif
#if defined(NFT_MSG_GETGEN) && !defined(OTHER_NFT_MSG_GETGEN)
_Static_assert((uint32_t)(NFT_MSG_GETGEN) == (uint32_t)0x10, "NFT_MSG_GETGEN");
#endif
#if defined(NFT_MSG_TRACE) && !defined(OTHER_NFT_MSG_TRACE)
_Static_assert((uint32_t)(NFT_MSG_TRACE) == (uint32_t)0x11, "NFT_MSG_TRACE");
#endif
#if defined(NFT_MSG_NEWOBJ) && !defined(OTHER_NFT_MSG_NEWOBJ)
_Static_assert((uint32_t)(NFT_MSG_NEWOBJ) == (uint32_t)0x12, "NFT_MSG_NEWOBJ");
#endif
#if defined(NFT_MSG_GETOBJ) && !defined(OTHER_NFT_MSG_GETOBJ)
_Static_assert((uint32_t)(NFT_MSG_GETOBJ) == (uint32_t)0x13, "NFT_MSG_GETOBJ");
#endif
#if defined(NFT_MSG_DELOBJ) && !defined(OTHER_NFT_MSG_DELOBJ)
_Static_assert((uint32_t)(NFT_MSG_DELOBJ) == (uint32_t)0x14, "NFT_MSG_DELOBJ");
#endif
#if defined(NFT_MSG_GETOBJ_RESET) && !defined(OTHER_NFT_MSG_GETOBJ_RESET)
_Static_assert((uint32_t)(NFT_MSG_GETOBJ_RESET) == (uint32_t)0x15, "NFT_MSG_GETOBJ_RESET");
#endif
#if defined(NFT_MSG_NEWFLOWTABLE) && !defined(OTHER_NFT_MSG_NEWFLOWTABLE)
_Static_assert((uint32_t)(NFT_MSG_NEWFLOWTABLE) == (uint32_t)0x16, "NFT_MSG_NEWFLOWTABLE");
#endif
#if defined(NFT_MSG_GETFLOWTABLE) && !defined(OTHER_NFT_MSG_GETFLOWTABLE)
_Static_assert((uint32_t)(NFT_MSG_GETFLOWTABLE) == (uint32_t)0x17, "NFT_MSG_GETFLOWTABLE");
#endif
#if defined(NFT_MSG_DELFLOWTABLE) && !defined(OTHER_NFT_MSG_DELFLOWTABLE)
_Static_assert((uint32_t)(NFT_MSG_DELFLOWTABLE) == (uint32_t)0x18, "NFT_MSG_DELFLOWTABLE");
#endif
#if defined(NFT_MSG_GETRULE_RESET) && !defined(OTHER_NFT_MSG_GETRULE_RESET)
_Static_assert((uint32_t)(NFT_MSG_GETRULE_RESET) == (uint32_t)0x19, "NFT_MSG_GETRULE_RESET");
#endif
#if defined(NFT_MSG_DESTROYTABLE) && !defined(OTHER_NFT_MSG_DESTROYTABLE)
_Static_assert((uint32_t)(NFT_MSG_DESTROYTABLE) == (uint32_t)0x1a, "NFT_MSG_DESTROYTABLE");
#endif
#if defined(NFT_MSG_DESTROYCHAIN) && !defined(OTHER_NFT_MSG_DESTROYCHAIN)
_Static_assert((uint32_t)(NFT_MSG_DESTROYCHAIN) == (uint32_t)0x1b, "NFT_MSG_DESTROYCHAIN");
#endif
#if defined(NFT_MSG_DESTROYRULE) && !defined(OTHER_NFT_MSG_DESTROYRULE)
_Static_assert((uint32_t)(NFT_MSG_DESTROYRULE) == (uint32_t)0x1c, "NFT_MSG_DESTROYRULE");
#endif
#if defined(NFT_MSG_DESTROYSET) && !defined(OTHER_NFT_MSG_DESTROYSET)
_Static_assert((uint32_t)(NFT_MSG_DESTROYSET) == (uint32_t)0x1d, "NFT_MSG_DESTROYSET");
#endif
#if defined(NFT_MSG_DESTROYSETELEM) && !defined(OTHER_NFT_MSG_DESTROYSETELEM)
_Static_assert((uint32_t)(NFT_MSG_DESTROYSETELEM) == (uint32_t)0x1e, "NFT_MSG_DESTROYSETELEM");
#endif
#if defined(NFT_MSG_DESTROYOBJ) && !defined(OTHER_NFT_MSG_DESTROYOBJ)
_Static_assert((uint32_t)(NFT_MSG_DESTROYOBJ) == (uint32_t)0x1f, "NFT_MSG_DESTROYOBJ");
#endif
#if defined(NFT_MSG_DESTROYFLOWTABLE) && !defined(OTHER_NFT_MSG_DESTROYFLOWTABLE)
_Static_assert((uint32_t)(NFT_MSG_DESTROYFLOWTABLE) == (uint32_t)0x20, "NFT_MSG_DESTROYFLOWTABLE");
#endif
#if defined(NFT_MSG_GETSETELEM_RESET) && !defined(OTHER_NFT_MSG_GETSETELEM_RESET)
_Static_assert((uint32_t)(NFT_MSG_GETSETELEM_RESET) == (uint32_t)0x21, "NFT_MSG_GETSETELEM_RESET");
#endif
#if defined(NFNL_MSG_HOOK_GET) && !defined(OTHER_NFNL_MSG_HOOK_GET)
_Static_assert((uint32_t)(NFNL_MSG_HOOK_GET) == (uint32_t)0x0, "NFNL_MSG_HOOK_GET");
#endif
#if defined(NFNL_MSG_COMPAT_GET) && !defined(OTHER_NFNL_MSG_COMPAT_GET)
_Static_assert((uint32_t)(NFNL_MSG_COMPAT_GET) == (uint32_t)0x0, "NFNL_MSG_COMPAT_GET");
#endif
#if defined(AUDIT_FS_WATCH) && !defined(OTHER_AUDIT_FS_WATCH)
_Static_assert((uint32_t)(AUDIT_FS_WATCH) == (uint32_t)0x515, "AUDIT_FS_WATCH");
#endif
#if defined(AUDIT_GET) && !defined(OTHER_AUDIT_GET)
_Static_assert((uint32_t)(AUDIT_GET) == (uint32_t)0x3e8, "AUDIT_GET");
#endif
#if defined(AUDIT_SET) && !defined(OTHER_AUDIT_SET)
_Static_assert((uint32_t)(AUDIT_SET) == (uint32_t)0x3e9, "AUDIT_SET");
#endif
#if defined(AUDIT_LIST) && !defined(OTHER_AUDIT_LIST)
_Static_assert((uint32_t)(AUDIT_LIST) == (uint32_t)0x3ea, "AUDIT_LIST");
#endif
#if defined(AUDIT_ADD) && !defined(OTHER_AUDIT_ADD)
_Static_assert((uint32_t)(AUDIT_ADD) == (uint32_t)0x3eb, "AUDIT_ADD");
#endif
#if defined(AUDIT_DEL) && !defined(OTHER_AUDIT_DEL)
_Static_assert((uint32_t)(AUDIT_DEL) == (uint32_t)0x3ec, "AUDIT_DEL");
#endif
#if defined(AUDIT_USER) && !defined(OTHER_AUDIT_USER)
_Static_assert((uint32_t)(AUDIT_USER) == (uint32_t)0x3ed, "AUDIT_USER");
#endif
#if defined(AUDIT_LOGIN) && !defined(OTHER_AUDIT_LOGIN)
_Static_assert((uint32_t)(AUDIT_LOGIN) == (uint32_t)0x3ee, "AUDIT_LOGIN");
#endif
#if defined(AUDIT_WATCH_INS) && !defined(OTHER_AUDIT_WATCH_INS)
_Static_assert((uint32_t)(AUDIT_WATCH_INS) == (uint32_t)0x3ef, "AUDIT_WATCH_INS");
#endif
#if defined(AUDIT_WATCH_REM) && !defined(OTHER_AUDIT_WATCH_REM)
_Static_assert((uint32_t)(AUDIT_WATCH_REM) == (uint32_t)0x3f0, "AUDIT_WATCH_REM");
#endif
#if defined(AUDIT_WATCH_LIST) && !defined(OTHER_AUDIT_WATCH_LIST)
_Static_assert((uint32_t)(AUDIT_WATCH_LIST) == (uint32_t)0x3f1, "AUDIT_WATCH_LIST");
#endif
#if defined(AUDIT_SIGNAL_INFO) && !defined(OTHER_AUDIT_SIGNAL_INFO)
_Static_assert((uint32_t)(AUDIT_SIGNAL_INFO) == (uint32_t)0x3f2, "AUDIT_SIGNAL_INFO");
#endif
#if defined(AUDIT_ADD_RULE) && !defined(OTHER_AUDIT_ADD_RULE)
_Static_assert((uint32_t)(AUDIT_ADD_RULE) == (uint32_t)0x3f3, "AUDIT_ADD_RULE");
#endif
#if defined(AUDIT_DEL_RULE) && !defined(OTHER_AUDIT_DEL_RULE)
_Static_assert((uint32_t)(AUDIT_DEL_RULE) == (uint32_t)0x3f4, "AUDIT_DEL_RULE");
#endif
#if defined(AUDIT_LIST_RULES) && !defined(OTHER_AUDIT_LIST_RULES)
_Static_assert((uint32_t)(AUDIT_LIST_RULES) == (uint32_t)0x3f5, "AUDIT_LIST_RULES");
#endif
#if defined(AUDIT_TRIM) && !defined(OTHER_AUDIT_TRIM)
_Static_assert((uint32_t)(AUDIT_TRIM) == (uint32_t)0x3f6, "AUDIT_TRIM");
#endif
#if defined(AUDIT_MAKE_EQUIV) && !defined(OTHER_AUDIT_MAKE_EQUIV)
_Static_assert((uint32_t)(AUDIT_MAKE_EQUIV) == (uint32_t)0x3f7, "AUDIT_MAKE_EQUIV");
#endif
#if defined(AUDIT_TTY_GET) && !defined(OTHER_AUDIT_TTY_GET)
_Static_assert((uint32_t)(AUDIT_TTY_GET) == (uint32_t)0x3f8, "AUDIT_TTY_GET");
#endif
#if defined(AUDIT_TTY_SET) && !defined(OTHER_AUDIT_TTY_SET)
_Static_assert((uint32_t)(AUDIT_TTY_SET) == (uint32_t)0x3f9, "AUDIT_TTY_SET");
#endif
#if defined(AUDIT_SET_FEATURE) && !defined(OTHER_AUDIT_SET_FEATURE)
_Static_assert((uint32_t)(AUDIT_SET_FEATURE) == (uint32_t)0x3fa, "AUDIT_SET_FEATURE");
#endif
#if defined(AUDIT_GET_FEATURE) && !defined(OTHER_AUDIT_GET_FEATURE)
_Static_assert((uint32_t)(AUDIT_GET_FEATURE) == (uint32_t)0x3fb, "AUDIT_GET_FEATURE");
#endif
#if defined(AUDIT_FIRST_USER_MSG) && !defined(OTHER_AUDIT_FIRST_USER_MSG)
_Static_assert((uint32_t)(AUDIT_FIRST_USER_MSG) == (uint32_t)0x44c, "AUDIT_FIRST_USER_MSG");
#endif
#if defined(AUDIT_USER_AVC) && !defined(OTHER_AUDIT_USER_AVC)
_Static_assert((uint32_t)(AUDIT_USER_AVC) == (uint32_t)0x453, "AUDIT_USER_AVC");
#endif
#if defined(AUDIT_USER_TTY) && !defined(OTHER_AUDIT_USER_TTY)
_Static_assert((uint32_t)(AUDIT_USER_TTY) == (uint32_t)0x464, "AUDIT_USER_TTY");
#endif
#if defined(AUDIT_LAST_USER_MSG) && !defined(OTHER_AUDIT_LAST_USER_MSG)
_Static_assert((uint32_t)(AUDIT_LAST_USER_MSG) == (uint32_t)0x4af, "AUDIT_LAST_USER_MSG");
#endif
#if defined(AUDIT_FIRST_USER_MSG2) && !defined(OTHER_AUDIT_FIRST_USER_MSG2)
_Static_assert((uint32_t)(AUDIT_FIRST_USER_MSG2) == (uint32_t)0x834, "AUDIT_FIRST_USER_MSG2");
#endif
#if defined(AUDIT_LAST_USER_MSG2) && !defined(OTHER_AUDIT_LAST_USER_MSG2)
_Static_assert((uint32_t)(AUDIT_LAST_USER_MSG2) == (uint32_t)0xbb7, "AUDIT_LAST_USER_MSG2");
#endif
#if defined(AUDIT_DAEMON_START) && !defined(OTHER_AUDIT_DAEMON_START)
_Static_assert((uint32_t)(AUDIT_DAEMON_START) == (uint32_t)0x4b0, "AUDIT_DAEMON_START");
#endif
#if defined(AUDIT_DAEMON_END) && !defined(OTHER_AUDIT_DAEMON_END)
_Static_assert((uint32_t)(AUDIT_DAEMON_END) == (uint32_t)0x4b1, "AUDIT_DAEMON_END");
#endif
#if defined(AUDIT_DAEMON_ABORT) && !defined(OTHER_AUDIT_DAEMON_ABORT)
_Static_assert((uint32_t)(AUDIT_DAEMON_ABORT) == (uint32_t)0x4b2, "AUDIT_DAEMON_ABORT");
#endif
#if defined(AUDIT_DAEMON_CONFIG) && !defined(OTHER_AUDIT_DAEMON_CONFIG)
_Static_assert((uint32_t)(AUDIT_DAEMON_CONFIG) == (uint32_t)0x4b3, "AUDIT_DAEMON_CONFIG");
#endif
#if defined(AUDIT_SYSCALL) && !defined(OTHER_AUDIT_SYSCALL)
_Static_assert((uint32_t)(AUDIT_SYSCALL) == (uint32_t)0x514, "AUDIT_SYSCALL");
#endif
#if defined(AUDIT_PATH) && !defined(OTHER_AUDIT_PATH)
_Static_assert((uint32_t)(AUDIT_PATH) == (uint32_t)0x516, "AUDIT_PATH");
#endif
#if defined(AUDIT_IPC) && !defined(OTHER_AUDIT_IPC)
_Static_assert((uint32_t)(AUDIT_IPC) == (uint32_t)0x517, "AUDIT_IPC");
#endif
#if defined(AUDIT_SOCKETCALL) && !defined(OTHER_AUDIT_SOCKETCALL)
_Static_assert((uint32_t)(AUDIT_SOCKETCALL) == (uint32_t)0x518, "AUDIT_SOCKETCALL");
#endif
#if defined(AUDIT_CONFIG_CHANGE) && !defined(OTHER_AUDIT_CONFIG_CHANGE)
_Static_assert((uint32_t)(AUDIT_CONFIG_CHANGE) == (uint32_t)0x519, "AUDIT_CONFIG_CHANGE");
#endif
#if defined(AUDIT_SOCKADDR) && !defined(OTHER_AUDIT_SOCKADDR)
_Static_assert((uint32_t)(AUDIT_SOCKADDR) == (uint32_t)0x51a, "AUDIT_SOCKADDR");
#endif
#if defined(AUDIT_CWD) && !defined(OTHER_AUDIT_CWD)
_Static_assert((uint32_t)(AUDIT_CWD) == (uint32_t)0x51b, "AUDIT_CWD");
#endif
#if defined(AUDIT_EXECVE) && !defined(OTHER_AUDIT_EXECVE)
_Static_assert((uint32_t)(AUDIT_EXECVE) == (uint32_t)0x51d, "AUDIT_EXECVE");
#endif
#if defined(AUDIT_IPC_SET_PERM) && !defined(OTHER_AUDIT_IPC_SET_PERM)
_Static_assert((uint32_t)(AUDIT_IPC_SET_PERM) == (uint32_t)0x51f, "AUDIT_IPC_SET_PERM");
#endif
#if defined(AUDIT_MQ_OPEN) && !defined(OTHER_AUDIT_MQ_OPEN)
_Static_assert((uint32_t)(AUDIT_MQ_OPEN) == (uint32_t)0x520, "AUDIT_MQ_OPEN");
#endif
#if defined(AUDIT_MQ_SENDRECV) && !defined(OTHER_AUDIT_MQ_SENDRECV)
_Static_assert((uint32_t)(AUDIT_MQ_SENDRECV) == (uint32_t)0x521, "AUDIT_MQ_SENDRECV");
#endif
#if defined(AUDIT_MQ_NOTIFY) && !defined(OTHER_AUDIT_MQ_NOTIFY)
_Static_assert((uint32_t)(AUDIT_MQ_NOTIFY) == (uint32_t)0x522, "AUDIT_MQ_NOTIFY");
#endif
#if defined(AUDIT_MQ_GETSETATTR) && !defined(OTHER_AUDIT_MQ_GETSETATTR)
_Static_assert((uint32_t)(AUDIT_MQ_GETSETATTR) == (uint32_t)0x523, "AUDIT_MQ_GETSETATTR");
#endif
#if defined(AUDIT_KERNEL_OTHER) && !defined(OTHER_AUDIT_KERNEL_OTHER)
_Static_assert((uint32_t)(AUDIT_KERNEL_OTHER) == (uint32_t)0x524, "AUDIT_KERNEL_OTHER");
#endif
#if defined(AUDIT_FD_PAIR) && !defined(OTHER_AUDIT_FD_PAIR)
_Static_assert((uint32_t)(AUDIT_FD_PAIR) == (uint32_t)0x525, "AUDIT_FD_PAIR");
#endif
#if defined(AUDIT_OBJ_PID) && !defined(OTHER_AUDIT_OBJ_PID)
_Static_assert((uint32_t)(AUDIT_OBJ_PID) == (uint32_t)0x526, "AUDIT_OBJ_PID");
#endif
#if defined(AUDIT_TTY) && !defined(OTHER_AUDIT_TTY)
_Static_assert((uint32_t)(AUDIT_TTY) == (uint32_t)0x527, "AUDIT_TTY");
#endif
#if defined(AUDIT_EOE) && !defined(OTHER_AUDIT_EOE)
_Static_assert((uint32_t)(AUDIT_EOE) == (uint32_t)0x528, "AUDIT_EOE");
#endif
#if defined(AUDIT_BPRM_FCAPS) && !defined(OTHER_AUDIT_BPRM_FCAPS)
_Static_assert((uint32_t)(AUDIT_BPRM_FCAPS) == (uint32_t)0x529, "AUDIT_BPRM_FCAPS");
#endif
#if defined(AUDIT_CAPSET) && !defined(OTHER_AUDIT_CAPSET)
_Static_assert((uint32_t)(AUDIT_CAPSET) == (uint32_t)0x52a, "AUDIT_CAPSET");
#endif
#if defined(AUDIT_MMAP) && !defined(OTHER_AUDIT_MMAP)
_Static_assert((uint32_t)(AUDIT_MMAP) == (uint32_t)0x52b, "AUDIT_MMAP");
#endif
#if defined(AUDIT_NETFILTER_PKT) && !defined(OTHER_AUDIT_NETFILTER_PKT)
_Static_assert((uint32_t)(AUDIT_NETFILTER_PKT) == (uint32_t)0x52c, "AUDIT_NETFILTER_PKT");
#endif
#if defined(AUDIT_NETFILTER_CFG) && !defined(OTHER_AUDIT_NETFILTER_CFG)
_Static_assert((uint32_t)(AUDIT_NETFILTER_CFG) == (uint32_t)0x52d, "AUDIT_NETFILTER_CFG");
#endif
#if defined(AUDIT_SECCOMP) && !defined(OTHER_AUDIT_SECCOMP)
_Static_assert((uint32_t)(AUDIT_SECCOMP) == (uint32_t)0x52e, "AUDIT_SECCOMP");
#endif
#if defined(AUDIT_PROCTITLE) && !defined(OTHER_AUDIT_PROCTITLE)
_Static_assert((uint32_t)(AUDIT_PROCTITLE) == (uint32_t)0x52f, "AUDIT_PROCTITLE");
#endif
#if defined(AUDIT_FEATURE_CHANGE) && !defined(OTHER_AUDIT_FEATURE_CHANGE)
_Static_assert((uint32_t)(AUDIT_FEATURE_CHANGE) == (uint32_t)0x530, "AUDIT_FEATURE_CHANGE");
#endif
#if defined(AUDIT_REPLACE) && !defined(OTHER_AUDIT_REPLACE)
_Static_assert((uint32_t)(AUDIT_REPLACE) == (uint32_t)0x531, "AUDIT_REPLACE");
#endif
#if defined(AUDIT_KERN_MODULE) && !defined(OTHER_AUDIT_KERN_MODULE)
_Static_assert((uint32_t)(AUDIT_KERN_MODULE) == (uint32_t)0x532, "AUDIT_KERN_MODULE");
#endif
#if defined(AUDIT_FANOTIFY) && !defined(OTHER_AUDIT_FANOTIFY)
_Static_assert((uint32_t)(AUDIT_FANOTIFY) == (uint32_t)0x533, "AUDIT_FANOTIFY");
#endif
#if defined(AUDIT_TIME_INJOFFSET) && !defined(OTHER_AUDIT_TIME_INJOFFSET)
_Static_assert((uint32_t)(AUDIT_TIME_INJOFFSET) == (uint32_t)0x534, "AUDIT_TIME_INJOFFSET");
#endif
#if defined(AUDIT_TIME_ADJNTPVAL) && !defined(OTHER_AUDIT_TIME_ADJNTPVAL)
_Static_assert((uint32_t)(AUDIT_TIME_ADJNTPVAL) == (uint32_t)0x535, "AUDIT_TIME_ADJNTPVAL");
#endif
#if defined(AUDIT_BPF) && !defined(OTHER_AUDIT_BPF)
_Static_assert((uint32_t)(AUDIT_BPF) == (uint32_t)0x536, "AUDIT_BPF");
#endif
#if defined(AUDIT_EVENT_LISTENER) && !defined(OTHER_AUDIT_EVENT_LISTENER)
_Static_assert((uint32_t)(AUDIT_EVENT_LISTENER) == (uint32_t)0x537, "AUDIT_EVENT_LISTENER");
#endif
#if defined(AUDIT_URINGOP) && !defined(OTHER_AUDIT_URINGOP)
_Static_assert((uint32_t)(AUDIT_URINGOP) == (uint32_t)0x538, "AUDIT_URINGOP");
#endif
#if defined(AUDIT_OPENAT2) && !defined(OTHER_AUDIT_OPENAT2)
_Static_assert((uint32_t)(AUDIT_OPENAT2) == (uint32_t)0x539, "AUDIT_OPENAT2");
#endif
#if defined(AUDIT_DM_CTRL) && !defined(OTHER_AUDIT_DM_CTRL)
_Static_assert((uint32_t)(AUDIT_DM_CTRL) == (uint32_t)0x53a, "AUDIT_DM_CTRL");
#endif
#if defined(AUDIT_DM_EVENT) && !defined(OTHER_AUDIT_DM_EVENT)
_Static_assert((uint32_t)(AUDIT_DM_EVENT) == (uint32_t)0x53b, "AUDIT_DM_EVENT");
#endif
#if defined(AUDIT_AVC) && !defined(OTHER_AUDIT_AVC)
_Static_assert((uint32_t)(AUDIT_AVC) == (uint32_t)0x578, "AUDIT_AVC");
#endif
#if defined(AUDIT_SELINUX_ERR) && !defined(OTHER_AUDIT_SELINUX_ERR)
_Static_assert((uint32_t)(AUDIT_SELINUX_ERR) == (uint32_t)0x579, "AUDIT_SELINUX_ERR");
#endif
#if defined(AUDIT_AVC_PATH) && !defined(OTHER_AUDIT_AVC_PATH)
_Static_assert((uint32_t)(AUDIT_AVC_PATH) == (uint32_t)0x57a, "AUDIT_AVC_PATH");
#endif
#if defined(AUDIT_MAC_POLICY_LOAD) && !defined(OTHER_AUDIT_MAC_POLICY_LOAD)
_Static_assert((uint32_t)(AUDIT_MAC_POLICY_LOAD) == (uint32_t)0x57b, "AUDIT_MAC_POLICY_LOAD");
#endif
#if defined(AUDIT_MAC_STATUS) && !defined(OTHER_AUDIT_MAC_STATUS)
_Static_assert((uint32_t)(AUDIT_MAC_STATUS) == (uint32_t)0x57c, "AUDIT_MAC_STATUS");
#endif
#if defined(AUDIT_MAC_CONFIG_CHANGE) && !defined(OTHER_AUDIT_MAC_CONFIG_CHANGE)
_Static_assert((uint32_t)(AUDIT_MAC_CONFIG_CHANGE) == (uint32_t)0x57d, "AUDIT_MAC_CONFIG_CHANGE");
#endif
#if defined(AUDIT_MAC_UNLBL_ALLOW) && !defined(OTHER_AUDIT_MAC_UNLBL_ALLOW)
_Static_assert((uint32_t)(AUDIT_MAC_UNLBL_ALLOW) == (uint32_t)0x57e, "AUDIT_MAC_UNLBL_ALLOW");
#endif
#if defined(AUDIT_MAC_CIPSOV4_ADD) && !defined(OTHER_AUDIT_MAC_CIPSOV4_ADD)
_Static_assert((uint32_t)(AUDIT_MAC_CIPSOV4_ADD) == (uint32_t)0x57f, "AUDIT_MAC_CIPSOV4_ADD");
#endif
#if defined(AUDIT_MAC_CIPSOV4_DEL) && !defined(OTHER_AUDIT_MAC_CIPSOV4_DEL)
_Static_assert((uint32_t)(AUDIT_MAC_CIPSOV4_DEL) == (uint32_t)0x580, "AUDIT_MAC_CIPSOV4_DEL");
#endif
#if defined(AUDIT_MAC_MAP_ADD) && !defined(OTHER_AUDIT_MAC_MAP_ADD)
_Static_assert((uint32_t)(AUDIT_MAC_MAP_ADD) == (uint32_t)0x581, "AUDIT_MAC_MAP_ADD");
#endif
#if defined(AUDIT_MAC_MAP_DEL) && !defined(OTHER_AUDIT_MAC_MAP_DEL)
_Static_assert((uint32_t)(AUDIT_MAC_MAP_DEL) == (uint32_t)0x582, "AUDIT_MAC_MAP_DEL");
#endif
#if defined(AUDIT_MAC_IPSEC_ADDSA) && !defined(OTHER_AUDIT_MAC_IPSEC_ADDSA)
_Static_assert((uint32_t)(AUDIT_MAC_IPSEC_ADDSA) == (uint32_t)0x583, "AUDIT_MAC_IPSEC_ADDSA");
#endif
#if defined(AUDIT_MAC_IPSEC_DELSA) && !defined(OTHER_AUDIT_MAC_IPSEC_DELSA)
_Static_assert((uint32_t)(AUDIT_MAC_IPSEC_DELSA) == (uint32_t)0x584, "AUDIT_MAC_IPSEC_DELSA");
#endif
#if defined(AUDIT_MAC_IPSEC_ADDSPD) && !defined(OTHER_AUDIT_MAC_IPSEC_ADDSPD)
_Static_assert((uint32_t)(AUDIT_MAC_IPSEC_ADDSPD) == (uint32_t)0x585, "AUDIT_MAC_IPSEC_ADDSPD");
#endif
#if defined(AUDIT_MAC_IPSEC_DELSPD) && !defined(OTHER_AUDIT_MAC_IPSEC_DELSPD)
_Static_assert((uint32_t)(AUDIT_MAC_IPSEC_DELSPD) == (uint32_t)0x586, "AUDIT_MAC_IPSEC_DELSPD");
#endif
#if defined(AUDIT_MAC_IPSEC_EVENT) && !defined(OTHER_AUDIT_MAC_IPSEC_EVENT)
_Static_assert((uint32_t)(AUDIT_MAC_IPSEC_EVENT) == (uint32_t)0x587, "AUDIT_MAC_IPSEC_EVENT");
#endif
#if defined(AUDIT_MAC_UNLBL_STCADD) && !defined(OTHER_AUDIT_MAC_UNLBL_STCADD)
_Static_assert((uint32_t)(AUDIT_MAC_UNLBL_STCADD) == (uint32_t)0x588, "AUDIT_MAC_UNLBL_STCADD");
#endif
#if defined(AUDIT_MAC_UNLBL_STCDEL) && !defined(OTHER_AUDIT_MAC_UNLBL_STCDEL)
_Static_assert((uint32_t)(AUDIT_MAC_UNLBL_STCDEL) == (uint32_t)0x589, "AUDIT_MAC_UNLBL_STCDEL");
#endif
#if defined(AUDIT_MAC_CALIPSO_ADD) && !defined(OTHER_AUDIT_MAC_CALIPSO_ADD)
_Static_assert((uint32_t)(AUDIT_MAC_CALIPSO_ADD) == (uint32_t)0x58a, "AUDIT_MAC_CALIPSO_ADD");
#endif
#if defined(AUDIT_MAC_CALIPSO_DEL) && !defined(OTHER_AUDIT_MAC_CALIPSO_DEL)
_Static_assert((uint32_t)(AUDIT_MAC_CALIPSO_DEL) == (uint32_t)0x58b, "AUDIT_MAC_CALIPSO_DEL");
#endif
#if defined(AUDIT_IPE_ACCESS) && !defined(OTHER_AUDIT_IPE_ACCESS)
_Static_assert((uint32_t)(AUDIT_IPE_ACCESS) == (uint32_t)0x58c, "AUDIT_IPE_ACCESS");
#endif
#if defined(AUDIT_IPE_CONFIG_CHANGE) && !defined(OTHER_AUDIT_IPE_CONFIG_CHANGE)
_Static_assert((uint32_t)(AUDIT_IPE_CONFIG_CHANGE) == (uint32_t)0x58d, "AUDIT_IPE_CONFIG_CHANGE");
#endif
#if defined(AUDIT_IPE_POLICY_LOAD) && !defined(OTHER_AUDIT_IPE_POLICY_LOAD)
_Static_assert((uint32_t)(AUDIT_IPE_POLICY_LOAD) == (uint32_t)0x58e, "AUDIT_IPE_POLICY_LOAD");
#endif
#if defined(AUDIT_FIRST_KERN_ANOM_MSG) && !defined(OTHER_AUDIT_FIRST_KERN_ANOM_MSG)
_Static_assert((uint32_t)(AUDIT_FIRST_KERN_ANOM_MSG) ==
	(uint32_t)0x6a4, "AUDIT_FIRST_KERN_ANOM_MSG");
#endif
#if defined(AUDIT_LAST_KERN_ANOM_MSG) && !defined(OTHER_AUDIT_LAST_KERN_ANOM_MSG)
_Static_assert((uint32_t)(AUDIT_LAST_KERN_ANOM_MSG) == (uint32_t)0x707, "AUDIT_LAST_KERN_ANOM_MSG");
#endif
#if defined(AUDIT_ANOM_ABEND) && !defined(OTHER_AUDIT_ANOM_ABEND)
_Static_assert((uint32_t)(AUDIT_ANOM_ABEND) == (uint32_t)0x6a5, "AUDIT_ANOM_ABEND");
#endif
#if defined(AUDIT_ANOM_LINK) && !defined(OTHER_AUDIT_ANOM_LINK)
_Static_assert((uint32_t)(AUDIT_ANOM_LINK) == (uint32_t)0x6a6, "AUDIT_ANOM_LINK");
#endif
#if defined(AUDIT_ANOM_CREAT) && !defined(OTHER_AUDIT_ANOM_CREAT)
_Static_assert((uint32_t)(AUDIT_ANOM_CREAT) == (uint32_t)0x6a7, "AUDIT_ANOM_CREAT");
#endif
#if defined(AUDIT_INTEGRITY_DATA) && !defined(OTHER_AUDIT_INTEGRITY_DATA)
_Static_assert((uint32_t)(AUDIT_INTEGRITY_DATA) == (uint32_t)0x708, "AUDIT_INTEGRITY_DATA");
#endif
#if defined(AUDIT_INTEGRITY_METADATA) && !defined(OTHER_AUDIT_INTEGRITY_METADATA)
_Static_assert((uint32_t)(AUDIT_INTEGRITY_METADATA) == (uint32_t)0x709, "AUDIT_INTEGRITY_METADATA");
#endif
#if defined(AUDIT_INTEGRITY_STATUS) && !defined(OTHER_AUDIT_INTEGRITY_STATUS)
_Static_assert((uint32_t)(AUDIT_INTEGRITY_STATUS) == (uint32_t)0x70a, "AUDIT_INTEGRITY_STATUS");
#endif
#if defined(AUDIT_INTEGRITY_HASH) && !defined(OTHER_AUDIT_INTEGRITY_HASH)
_Static_assert((uint32_t)(AUDIT_INTEGRITY_HASH) == (uint32_t)0x70b, "AUDIT_INTEGRITY_HASH");
#endif
#if defined(AUDIT_INTEGRITY_PCR) && !defined(OTHER_AUDIT_INTEGRITY_PCR)
_Static_assert((uint32_t)(AUDIT_INTEGRITY_PCR) == (uint32_t)0x70c, "AUDIT_INTEGRITY_PCR");
#endif
#if defined(AUDIT_INTEGRITY_RULE) && !defined(OTHER_AUDIT_INTEGRITY_RULE)
_Static_assert((uint32_t)(AUDIT_INTEGRITY_RULE) == (uint32_t)0x70d, "AUDIT_INTEGRITY_RULE");
#endif
#if defined(AUDIT_INTEGRITY_EVM_XATTR) && !defined(OTHER_AUDIT_INTEGRITY_EVM_XATTR)
_Static_assert((uint32_t)(AUDIT_INTEGRITY_EVM_XATTR) ==
	(uint32_t)0x70e, "AUDIT_INTEGRITY_EVM_XATTR");
#endif
#if defined(AUDIT_INTEGRITY_POLICY_RULE) && !defined(OTHER_AUDIT_INTEGRITY_POLICY_RULE)
_Static_assert((uint32_t)(AUDIT_INTEGRITY_POLICY_RULE) ==
	(uint32_t)0x70f, "AUDIT_INTEGRITY_POLICY_RULE");
#endif
#if defined(AUDIT_KERNEL) && !defined(OTHER_AUDIT_KERNEL)
_Static_assert((uint32_t)(AUDIT_KERNEL) == (uint32_t)0x7d0, "AUDIT_KERNEL");
#endif
#if defined(AUDIT_PERM_EXEC) && !defined(OTHER_AUDIT_PERM_EXEC)
_Static_assert((uint32_t)(AUDIT_PERM_EXEC) == (uint32_t)0x1, "AUDIT_PERM_EXEC");
#endif
#if defined(AUDIT_PERM_WRITE) && !defined(OTHER_AUDIT_PERM_WRITE)
_Static_assert((uint32_t)(AUDIT_PERM_WRITE) == (uint32_t)0x2, "AUDIT_PERM_WRITE");
#endif
#if defined(AUDIT_PERM_READ) && !defined(OTHER_AUDIT_PERM_READ)
_Static_assert((uint32_t)(AUDIT_PERM_READ) == (uint32_t)0x4, "AUDIT_PERM_READ");
#endif
#if defined(AUDIT_PERM_ATTR) && !defined(OTHER_AUDIT_PERM_ATTR)
_Static_assert((uint32_t)(AUDIT_PERM_ATTR) == (uint32_t)0x8, "AUDIT_PERM_ATTR");
#endif
#if defined(AUDIT_NLGRP_NONE) && !defined(OTHER_AUDIT_NLGRP_NONE)
_Static_assert((uint32_t)(AUDIT_NLGRP_NONE) == (uint32_t)0x0, "AUDIT_NLGRP_NONE");
#endif
#if defined(CRYPTO_MSG_NEWALG) && !defined(OTHER_CRYPTO_MSG_NEWALG)
_Static_assert((uint32_t)(CRYPTO_MSG_NEWALG) == (uint32_t)0x10, "CRYPTO_MSG_NEWALG");
#endif
#if defined(CRYPTO_MSG_DELALG) && !defined(OTHER_CRYPTO_MSG_DELALG)
_Static_assert((uint32_t)(CRYPTO_MSG_DELALG) == (uint32_t)0x11, "CRYPTO_MSG_DELALG");
#endif
#if defined(CRYPTO_MSG_UPDATEALG) && !defined(OTHER_CRYPTO_MSG_UPDATEALG)
_Static_assert((uint32_t)(CRYPTO_MSG_UPDATEALG) == (uint32_t)0x12, "CRYPTO_MSG_UPDATEALG");
#endif
#if defined(CRYPTO_MSG_GETALG) && !defined(OTHER_CRYPTO_MSG_GETALG)
_Static_assert((uint32_t)(CRYPTO_MSG_GETALG) == (uint32_t)0x13, "CRYPTO_MSG_GETALG");
#endif
#if defined(CRYPTO_MSG_DELRNG) && !defined(OTHER_CRYPTO_MSG_DELRNG)
_Static_assert((uint32_t)(CRYPTO_MSG_DELRNG) == (uint32_t)0x14, "CRYPTO_MSG_DELRNG");
#endif
#if defined(CRYPTO_MSG_GETSTAT) && !defined(OTHER_CRYPTO_MSG_GETSTAT)
_Static_assert((uint32_t)(CRYPTO_MSG_GETSTAT) == (uint32_t)0x15, "CRYPTO_MSG_GETSTAT");
#endif
#if defined(CRYPTOCFGA_UNSPEC) && !defined(OTHER_CRYPTOCFGA_UNSPEC)
_Static_assert((uint32_t)(CRYPTOCFGA_UNSPEC) == (uint32_t)0x0, "CRYPTOCFGA_UNSPEC");
#endif
#if defined(CRYPTOCFGA_PRIORITY_VAL) && !defined(OTHER_CRYPTOCFGA_PRIORITY_VAL)
_Static_assert((uint32_t)(CRYPTOCFGA_PRIORITY_VAL) == (uint32_t)0x1, "CRYPTOCFGA_PRIORITY_VAL");
#endif
#if defined(CRYPTOCFGA_REPORT_LARVAL) && !defined(OTHER_CRYPTOCFGA_REPORT_LARVAL)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_LARVAL) == (uint32_t)0x2, "CRYPTOCFGA_REPORT_LARVAL");
#endif
#if defined(CRYPTOCFGA_REPORT_HASH) && !defined(OTHER_CRYPTOCFGA_REPORT_HASH)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_HASH) == (uint32_t)0x3, "CRYPTOCFGA_REPORT_HASH");
#endif
#if defined(CRYPTOCFGA_REPORT_BLKCIPHER) && !defined(OTHER_CRYPTOCFGA_REPORT_BLKCIPHER)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_BLKCIPHER) ==
	(uint32_t)0x4, "CRYPTOCFGA_REPORT_BLKCIPHER");
#endif
#if defined(CRYPTOCFGA_REPORT_AEAD) && !defined(OTHER_CRYPTOCFGA_REPORT_AEAD)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_AEAD) == (uint32_t)0x5, "CRYPTOCFGA_REPORT_AEAD");
#endif
#if defined(CRYPTOCFGA_REPORT_COMPRESS) && !defined(OTHER_CRYPTOCFGA_REPORT_COMPRESS)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_COMPRESS) ==
	(uint32_t)0x6, "CRYPTOCFGA_REPORT_COMPRESS");
#endif
#if defined(CRYPTOCFGA_REPORT_RNG) && !defined(OTHER_CRYPTOCFGA_REPORT_RNG)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_RNG) == (uint32_t)0x7, "CRYPTOCFGA_REPORT_RNG");
#endif
#if defined(CRYPTOCFGA_REPORT_CIPHER) && !defined(OTHER_CRYPTOCFGA_REPORT_CIPHER)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_CIPHER) == (uint32_t)0x8, "CRYPTOCFGA_REPORT_CIPHER");
#endif
#if defined(CRYPTOCFGA_REPORT_AKCIPHER) && !defined(OTHER_CRYPTOCFGA_REPORT_AKCIPHER)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_AKCIPHER) ==
	(uint32_t)0x9, "CRYPTOCFGA_REPORT_AKCIPHER");
#endif
#if defined(CRYPTOCFGA_REPORT_KPP) && !defined(OTHER_CRYPTOCFGA_REPORT_KPP)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_KPP) == (uint32_t)0xa, "CRYPTOCFGA_REPORT_KPP");
#endif
#if defined(CRYPTOCFGA_REPORT_ACOMP) && !defined(OTHER_CRYPTOCFGA_REPORT_ACOMP)
_Static_assert((uint32_t)(CRYPTOCFGA_REPORT_ACOMP) == (uint32_t)0xb, "CRYPTOCFGA_REPORT_ACOMP");
#endif
#if defined(CRYPTOCFGA_STAT_LARVAL) && !defined(OTHER_CRYPTOCFGA_STAT_LARVAL)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_LARVAL) == (uint32_t)0xc, "CRYPTOCFGA_STAT_LARVAL");
#endif
#if defined(CRYPTOCFGA_STAT_HASH) && !defined(OTHER_CRYPTOCFGA_STAT_HASH)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_HASH) == (uint32_t)0xd, "CRYPTOCFGA_STAT_HASH");
#endif
#if defined(CRYPTOCFGA_STAT_BLKCIPHER) && !defined(OTHER_CRYPTOCFGA_STAT_BLKCIPHER)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_BLKCIPHER) == (uint32_t)0xe, "CRYPTOCFGA_STAT_BLKCIPHER");
#endif
#if defined(CRYPTOCFGA_STAT_AEAD) && !defined(OTHER_CRYPTOCFGA_STAT_AEAD)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_AEAD) == (uint32_t)0xf, "CRYPTOCFGA_STAT_AEAD");
#endif
#if defined(CRYPTOCFGA_STAT_COMPRESS) && !defined(OTHER_CRYPTOCFGA_STAT_COMPRESS)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_COMPRESS) == (uint32_t)0x10, "CRYPTOCFGA_STAT_COMPRESS");
#endif
#if defined(CRYPTOCFGA_STAT_RNG) && !defined(OTHER_CRYPTOCFGA_STAT_RNG)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_RNG) == (uint32_t)0x11, "CRYPTOCFGA_STAT_RNG");
#endif
#if defined(CRYPTOCFGA_STAT_CIPHER) && !defined(OTHER_CRYPTOCFGA_STAT_CIPHER)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_CIPHER) == (uint32_t)0x12, "CRYPTOCFGA_STAT_CIPHER");
#endif
#if defined(CRYPTOCFGA_STAT_AKCIPHER) && !defined(OTHER_CRYPTOCFGA_STAT_AKCIPHER)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_AKCIPHER) == (uint32_t)0x13, "CRYPTOCFGA_STAT_AKCIPHER");
#endif
#if defined(CRYPTOCFGA_STAT_KPP) && !defined(OTHER_CRYPTOCFGA_STAT_KPP)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_KPP) == (uint32_t)0x14, "CRYPTOCFGA_STAT_KPP");
#endif
#if defined(CRYPTOCFGA_STAT_ACOMP) && !defined(OTHER_CRYPTOCFGA_STAT_ACOMP)
_Static_assert((uint32_t)(CRYPTOCFGA_STAT_ACOMP) == (uint32_t)0x15, "CRYPTOCFGA_STAT_ACOMP");
#endif
#if defined(SELNL_MSG_SETENFORCE) && !defined(OTHER_SELNL_MSG_SETENFORCE)
_Static_assert((uint32_t)(SELNL_MSG_SETENFORCE) == (uint32_t)0x10, "SELNL_MSG_SETENFORCE");
#endif
#if defined(SELNL_MSG_POLICYLOAD) && !defined(OTHER_SELNL_MSG_POLICYLOAD)
_Static_assert((uint32_t)(SELNL_MSG_POLICYLOAD) == (uint32_t)0x11, "SELNL_MSG_POLICYLOAD");
#endif
#if defined(XFRM_MSG_NEWSA) && !defined(OTHER_XFRM_MSG_NEWSA)
_Static_assert((uint32_t)(XFRM_MSG_NEWSA) == (uint32_t)0x10, "XFRM_MSG_NEWSA");
#endif
#if defined(XFRM_MSG_DELSA) && !defined(OTHER_XFRM_MSG_DELSA)
_Static_assert((uint32_t)(XFRM_MSG_DELSA) == (uint32_t)0x11, "XFRM_MSG_DELSA");
#endif
#if defined(XFRM_MSG_GETSA) && !defined(OTHER_XFRM_MSG_GETSA)
_Static_assert((uint32_t)(XFRM_MSG_GETSA) == (uint32_t)0x12, "XFRM_MSG_GETSA");
#endif
#if defined(XFRM_MSG_NEWPOLICY) && !defined(OTHER_XFRM_MSG_NEWPOLICY)
_Static_assert((uint32_t)(XFRM_MSG_NEWPOLICY) == (uint32_t)0x13, "XFRM_MSG_NEWPOLICY");
#endif
#if defined(XFRM_MSG_DELPOLICY) && !defined(OTHER_XFRM_MSG_DELPOLICY)
_Static_assert((uint32_t)(XFRM_MSG_DELPOLICY) == (uint32_t)0x14, "XFRM_MSG_DELPOLICY");
#endif
#if defined(XFRM_MSG_GETPOLICY) && !defined(OTHER_XFRM_MSG_GETPOLICY)
_Static_assert((uint32_t)(XFRM_MSG_GETPOLICY) == (uint32_t)0x15, "XFRM_MSG_GETPOLICY");
#endif
#if defined(XFRM_MSG_ALLOCSPI) && !defined(OTHER_XFRM_MSG_ALLOCSPI)
_Static_assert((uint32_t)(XFRM_MSG_ALLOCSPI) == (uint32_t)0x16, "XFRM_MSG_ALLOCSPI");
#endif
#if defined(XFRM_MSG_ACQUIRE) && !defined(OTHER_XFRM_MSG_ACQUIRE)
_Static_assert((uint32_t)(XFRM_MSG_ACQUIRE) == (uint32_t)0x17, "XFRM_MSG_ACQUIRE");
#endif
#if defined(XFRM_MSG_EXPIRE) && !defined(OTHER_XFRM_MSG_EXPIRE)
_Static_assert((uint32_t)(XFRM_MSG_EXPIRE) == (uint32_t)0x18, "XFRM_MSG_EXPIRE");
#endif
#if defined(XFRM_MSG_UPDPOLICY) && !defined(OTHER_XFRM_MSG_UPDPOLICY)
_Static_assert((uint32_t)(XFRM_MSG_UPDPOLICY) == (uint32_t)0x19, "XFRM_MSG_UPDPOLICY");
#endif
#if defined(XFRM_MSG_UPDSA) && !defined(OTHER_XFRM_MSG_UPDSA)
_Static_assert((uint32_t)(XFRM_MSG_UPDSA) == (uint32_t)0x1a, "XFRM_MSG_UPDSA");
#endif
#if defined(XFRM_MSG_POLEXPIRE) && !defined(OTHER_XFRM_MSG_POLEXPIRE)
_Static_assert((uint32_t)(XFRM_MSG_POLEXPIRE) == (uint32_t)0x1b, "XFRM_MSG_POLEXPIRE");
#endif
#if defined(XFRM_MSG_FLUSHSA) && !defined(OTHER_XFRM_MSG_FLUSHSA)
_Static_assert((uint32_t)(XFRM_MSG_FLUSHSA) == (uint32_t)0x1c, "XFRM_MSG_FLUSHSA");
#endif
#if defined(XFRM_MSG_FLUSHPOLICY) && !defined(OTHER_XFRM_MSG_FLUSHPOLICY)
_Static_assert((uint32_t)(XFRM_MSG_FLUSHPOLICY) == (uint32_t)0x1d, "XFRM_MSG_FLUSHPOLICY");
#endif
#if defined(XFRM_MSG_NEWAE) && !defined(OTHER_XFRM_MSG_NEWAE)
_Static_assert((uint32_t)(XFRM_MSG_NEWAE) == (uint32_t)0x1e, "XFRM_MSG_NEWAE");
#endif
#if defined(XFRM_MSG_GETAE) && !defined(OTHER_XFRM_MSG_GETAE)
_Static_assert((uint32_t)(XFRM_MSG_GETAE) == (uint32_t)0x1f, "XFRM_MSG_GETAE");
#endif
#if defined(XFRM_MSG_REPORT) && !defined(OTHER_XFRM_MSG_REPORT)
_Static_assert((uint32_t)(XFRM_MSG_REPORT) == (uint32_t)0x20, "XFRM_MSG_REPORT");
#endif
#if defined(XFRM_MSG_MIGRATE) && !defined(OTHER_XFRM_MSG_MIGRATE)
_Static_assert((uint32_t)(XFRM_MSG_MIGRATE) == (uint32_t)0x21, "XFRM_MSG_MIGRATE");
#endif
#if defined(XFRM_MSG_NEWSADINFO) && !defined(OTHER_XFRM_MSG_NEWSADINFO)
_Static_assert((uint32_t)(XFRM_MSG_NEWSADINFO) == (uint32_t)0x22, "XFRM_MSG_NEWSADINFO");
#endif
#if defined(XFRM_MSG_GETSADINFO) && !defined(OTHER_XFRM_MSG_GETSADINFO)
_Static_assert((uint32_t)(XFRM_MSG_GETSADINFO) == (uint32_t)0x23, "XFRM_MSG_GETSADINFO");
#endif
#if defined(XFRM_MSG_NEWSPDINFO) && !defined(OTHER_XFRM_MSG_NEWSPDINFO)
_Static_assert((uint32_t)(XFRM_MSG_NEWSPDINFO) == (uint32_t)0x24, "XFRM_MSG_NEWSPDINFO");
#endif
#if defined(XFRM_MSG_GETSPDINFO) && !defined(OTHER_XFRM_MSG_GETSPDINFO)
_Static_assert((uint32_t)(XFRM_MSG_GETSPDINFO) == (uint32_t)0x25, "XFRM_MSG_GETSPDINFO");
#endif
#if defined(XFRM_MSG_MAPPING) && !defined(OTHER_XFRM_MSG_MAPPING)
_Static_assert((uint32_t)(XFRM_MSG_MAPPING) == (uint32_t)0x26, "XFRM_MSG_MAPPING");
#endif
#if defined(XFRM_MSG_SETDEFAULT) && !defined(OTHER_XFRM_MSG_SETDEFAULT)
_Static_assert((uint32_t)(XFRM_MSG_SETDEFAULT) == (uint32_t)0x27, "XFRM_MSG_SETDEFAULT");
#endif
#if defined(XFRM_MSG_GETDEFAULT) && !defined(OTHER_XFRM_MSG_GETDEFAULT)
_Static_assert((uint32_t)(XFRM_MSG_GETDEFAULT) == (uint32_t)0x28, "XFRM_MSG_GETDEFAULT");
#endif
#if defined(nlctrl) && !defined(OTHER_nlctrl)
_Static_assert((uint32_t)(nlctrl) == (uint32_t)0x10, "nlctrl");
#endif
