// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/xattrs.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/xattr.h>

#include "guest/mailbox.h"
#include "guest/spec.h"

void xattrs_give(const struct spec *spec)
{
	const struct spec_xattr *first = NULL;
	size_t refused = 0;
	int error = 0;

	for (size_t i = 0; i < spec->xattr_count; i++) {
		const struct spec_xattr *x = &spec->xattrs[i];

		if (!setxattr(x->path, x->name, x->value, x->len, 0))
			continue;
		error = first ? error : errno;
		first = first ? first : x;
		refused++;
	}
	if (refused > 1)
		mail_text(MAIL_NOTE, "the attribute %s of %s and %zu more are not in the guest: %s",
			  first->name, first->path, refused - 1, strerror(error));
	else if (refused)
		mail_text(MAIL_NOTE, "the attribute %s of %s is not in the guest: %s", first->name,
			  first->path, strerror(error));
}
