// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/address.h"

#include <arpa/inet.h>
#include <string.h>

/* Digits only: strtoul would also accept a sign and spaces. */
static bool prefix_parse(const char *text, unsigned most, unsigned *prefix)
{
	size_t n = strspn(text, "0123456789");

	if (!n || n > 3 || text[n])
		return false;
	*prefix = 0;
	while (*text)
		*prefix = *prefix * 10 + (unsigned)(*text++ - '0');
	return *prefix <= most;
}

bool address_parse(const char *text, struct address *out)
{
	const char *slash = strchr(text, '/');
	char host[INET6_ADDRSTRLEN];
	size_t n = slash ? (size_t)(slash - text) : strlen(text);

	if (n >= sizeof(host))
		return false;
	memcpy(host, text, n);
	host[n] = '\0';
	*out = (struct address){ .family = strchr(host, ':') ? AF_INET6 : AF_INET };
	out->len = out->family == AF_INET ? 4 : 16;
	out->prefix = 8 * out->len;
	if (inet_pton(out->family, host, out->bytes) != 1)
		return false;
	return !slash || prefix_parse(slash + 1, 8 * out->len, &out->prefix);
}
