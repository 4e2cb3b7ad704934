// SPDX-License-Identifier: GPL-2.0-or-later
/* Checks the constants against the C library's headers and the kernel headers that go with them:
 * compiling it is the test. */
#include <stdint.h>

#include <fcntl.h>
#include <linux/icmp.h>
#include <linux/if_arp.h>
#include <linux/llc.h>
#include <linux/mctp.h>
#include <linux/vm_sockets.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <netipx/ipx.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* The C library defines these differently: 0 if off_t has 64 bits; a bit plus the directory's; its
 * own first signal; and the size of a struct that it lacks. */
#define OTHER_O_LARGEFILE
#define OTHER___O_TMPFILE
#define OTHER_SIGRTMIN
#define OTHER_TCGETS2
#define OTHER_TCSETS2
#define OTHER_TCSETSW2
#define OTHER_TCSETSF2

#include "tests/unit/abi/constants_asserts.h"
