/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Classic BPF, as in socket filters. */
#ifndef ABI_BPF_H
#define ABI_BPF_H

#include "abi/print/printer.h"

/* The `count` instructions at `addr`, "[BPF_STMT(BPF_RET|BPF_K, 0)]", if the options ask for
 * everything; else their address. */
void print_bpf(const struct printer *p, enum when when, uint64_t addr, unsigned count);

#endif
