/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Data on netlink sockets: messages, each a header and a body that depends on its type and
 * protocol. */
#ifndef ABI_NETLINK_NETLINK_H
#define ABI_NETLINK_NETLINK_H

#include "abi/print/printer.h"

/* Returns true if the call acts on a netlink socket. */
bool is_netlink(const struct call *c);
/* "[{nlmsg_len=20, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI, nlmsg_seq=1, nlmsg_pid=0},
 * 0]" */
void print_netlink(const struct printer *p, enum when when, uint64_t addr, uint64_t len);

#endif
