/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Addresses of network hardware. */
#ifndef ABI_PRINT_HWADDR_H
#define ABI_PRINT_HWADDR_H

#include <stddef.h>

/* The length of a hardware address of an ARPHRD_ type; SIZE_MAX: as many bytes as there are. */
size_t hwaddr_len(unsigned type);

#endif
