/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Control messages: the ancillary data of a message. */
#ifndef ABI_CMSG_H
#define ABI_CMSG_H

#include "abi/print/printer.h"

/* "[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3]}]" from `len`
 * bytes. */
void print_cmsgs(const struct printer *p, enum when when, uint64_t addr, uint64_t len);

#endif
