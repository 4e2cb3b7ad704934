// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/klayout.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const names[] = {
#define X(name) #name,
	KLAYOUT_FIELDS(X)
#undef X
};

const char *klayout_name(enum klayout_field f)
{
	return names[f];
}

bool klayout_has(const struct klayout *l, enum klayout_field f)
{
	return l->value[f] != KL_MISSING;
}

bool klayout_has_sockets(const struct klayout *l)
{
	static const enum klayout_field needed[] = {
		KL_file_op,     KL_socket_fops, KL_eventpoll_fops, KL_file_private, KL_socket_sk,
		KL_socket_type, KL_sk_family,   KL_sk_protocol,    KL_ep_root,      KL_ep_item_file,
	};

	for (size_t i = 0; i < sizeof(needed) / sizeof(*needed); i++)
		if (!klayout_has(l, needed[i]))
			return false;
	return true;
}

/* ---- the file ---- */

void klayout_text(const struct klayout *l, char *text, size_t size)
{
	size_t n = 0;

	for (unsigned i = 0; i < KL_FIELDS && n < size; i++) {
		n += snprintf(text + n, size - n, "%s ", names[i]);
		if (n < size && klayout_has(l, i))
			n += snprintf(text + n, size - n, "%" PRIu64 "\n", l->value[i]);
		else if (n < size)
			n += snprintf(text + n, size - n, "-\n");
	}
}

bool klayout_parse(struct klayout *l, const char *text)
{
	for (unsigned i = 0; i < KL_FIELDS; i++) {
		const size_t n = strlen(names[i]);
		char *end;

		if (strncmp(text, names[i], n) || text[n] != ' ')
			return false;
		l->value[i] = strtoull(text + n + 1, &end, 10);
		if (text[n + 1] == '-') {
			l->value[i] = KL_MISSING;
			end = (char *)text + n + 2;
		} else if (l->value[i] > UINT32_MAX) {
			return false;
		}
		if (*end != '\n')
			return false;
		text = end + 1;
	}
	return !*text;
}
