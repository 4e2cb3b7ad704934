/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A network address parsed from text: "172.16.3.162", "10.1.0.1/24", "fd00::1/64". */
#ifndef BASE_ADDRESS_H
#define BASE_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>

struct address {
	int family;              /* AF_INET, AF_INET6 */
	unsigned char bytes[16]; /* as on the wire; 4 or 16 */
	size_t len;
	unsigned prefix; /* bits; all if the text has none */
};

/* Returns false if the text is not an address. */
bool address_parse(const char *text, struct address *out);

#endif
