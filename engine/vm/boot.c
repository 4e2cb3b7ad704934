// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/boot.h"

#include <errno.h>

#include "base/buf.h"
#include "base/file.h"
#include "engine/install.h"
#include "engine/vm/files/files.h"
#include "guest/protocol.h"

enum { INIT_MAX = 64 << 20 };

int boot_add_init(struct files *boot, int bits, char *path, size_t size, struct err *e)
{
	char own[4096];
	struct buf b = { 0 };
	int r;

	if (!path) {
		path = own;
		size = sizeof(own);
	}
	if (install_init(bits, path, size, e) < 0)
		return -ENOENT;
	r = file_read(path, INIT_MAX, &b, e);
	if (!r)
		r = files_add_bytes(boot, INIT_PATH, buf_str(&b), b.len, 0755);
	buf_free(&b);
	return r;
}
