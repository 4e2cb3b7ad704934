// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/image.h"

#include <errno.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "engine/install.h"
#include "engine/vm/files/files.h"
#include "engine/vm/guest_modules.h"
#include "kernels/kernels.h"

enum { INIT_MAX = 64 << 20 };

static int add_init(struct files *files, int bits, struct err *e)
{
	char path[4096];
	struct buf b = { 0 };
	int r = install_menuos(bits, path, sizeof(path), e);

	if (!r)
		r = file_read(path, INIT_MAX, &b, e);
	if (!r && (r = files_add_bytes(files, "/init", buf_str(&b), b.len, 0755)) < 0)
		err_set(e, r, "out of memory");
	buf_free(&b);
	return r;
}

/* Without them there is no eth0, which the loopback device does not need. */
static int add_modules(struct files *files, const struct kernel_entry *kernel, struct err *e)
{
	static const char *const wanted[] = { "virtio_pci", "virtio_net", NULL };
	struct kernel_modules modules = { 0 };
	int r = guest_modules_add(&modules, files, kernel, wanted, e);

	kernels_modules_free(&modules);
	return r == -ENOENT ? 0 : r;
}

int image_write(const struct kernel_entry *kernel, int fd, struct err *e)
{
	struct files *files = files_new();
	int r = files ? 0 : err_set(e, -ENOMEM, "out of memory");

	if (!r)
		r = add_init(files, kernel->bits, e);
	if (!r)
		r = add_modules(files, kernel, e);
	if (!r)
		r = files_write(files, fd, e);
	files_free(files);
	return r;
}
