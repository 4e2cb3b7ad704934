/* SPDX-License-Identifier: GPL-2.0-or-later */
/* ioctl commands for network interfaces: struct ifreq, whose second half depends on the command,
 * and struct ifconf. */
#ifndef ABI_IFREQ_H
#define ABI_IFREQ_H

#include "abi/print/printer.h"

/* Prints the argument of such a command; false, and nothing, for all others. */
bool print_ifreq(const struct printer *p, uint64_t cmd, uint64_t addr);

#endif
