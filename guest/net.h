/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Network devices, set up through rtnetlink(7). */
#ifndef GUEST_NET_H
#define GUEST_NET_H

#include <stdint.h>

struct address;

/* All: 0 or -errno. */

/* The kernel gives 127.0.0.1/8 and ::1 to a loopback device that comes up. */
int net_up(const char *device);
/* One more address; that it is there already is no error. */
int net_add_address(const char *device, const struct address *address);
/* Where packets to everybody else go. */
int net_add_gateway(const char *device, const struct address *gateway);

#endif
