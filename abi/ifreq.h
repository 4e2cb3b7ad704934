/* SPDX-License-Identifier: GPL-2.0-or-later */
/* ioctl's commands for network interfaces: struct ifreq, whose second half is what the command
 * makes of it, and struct ifconf. */
#ifndef ABI_IFREQ_H
#define ABI_IFREQ_H

#include "abi/print/printer.h"

/* The argument of such a command; false for all others: nothing was printed. */
bool print_ifreq(const struct printer *p, uint64_t cmd, uint64_t addr);

#endif
