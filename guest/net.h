/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Network devices, set up through rtnetlink(7). */
#ifndef GUEST_NET_H
#define GUEST_NET_H

#include <stdint.h>

struct address;

/* All return 0 or -errno. */

/* Brings a device up; the kernel then gives 127.0.0.1/8 and ::1 to a loopback device. */
int net_up(const char *device);
/* Adds an address; one that already exists is not an error. */
int net_add_address(const char *device, const struct address *address);
/* Adds the default route. */
int net_add_gateway(const char *device, const struct address *gateway);

#endif
