// SPDX-License-Identifier: GPL-2.0-or-later
/* Checks the constants against this machine's kernel headers, if installed: compiling it is the
 * test. */
#include <stdint.h>

#include <asm/ioctls.h>
#include <asm/prctl.h>
#include <asm/socket.h>
#include <asm/termbits.h>
#include <linux/ax25.h>
#include <linux/caif/caif_socket.h>
#include <linux/can.h>
#include <linux/can/isotp.h>
#include <linux/can/j1939.h>
#include <linux/can/raw.h>
#include <linux/close_range.h>
#include <linux/dccp.h>
#include <linux/eventpoll.h>
#include <linux/fcntl.h>
#include <linux/filter.h>
#include <linux/fs.h>
#include <linux/futex.h>
#include <linux/if_alg.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/if_xdp.h>
#include <linux/in6.h>
#include <linux/io_uring.h>
#include <linux/kcm.h>
#include <linux/memfd.h>
#include <linux/mman.h>
#include <linux/net_tstamp.h>
#include <linux/netlink.h>
#include <linux/nfc.h>
#include <linux/poll.h>
#include <linux/random.h>
#include <linux/rxrpc.h>
#include <linux/sched.h>
#include <linux/signal.h>
#include <linux/signalfd.h>
#include <linux/smc.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <linux/timerfd.h>
#include <linux/tipc.h>
#include <linux/tls.h>
#include <linux/udp.h>
#include <linux/wait.h>

#include "tests/unit/abi/constants_asserts.h"
