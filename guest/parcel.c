// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/parcel.h"

#include <errno.h>
#include <string.h>

#include "guest/cpio.h"
#include "guest/fwcfg.h"
#include "guest/mailbox.h"

static ssize_t parcel_read(void *ctx, void *to, size_t n)
{
	return fwcfg_read(ctx, to, n);
}

int parcel_unpack(void)
{
	struct cpio_failure failure;
	struct fwcfg file;
	int err = fwcfg_open(&file, PARCEL_NAME);

	if (err) {
		mail_text(MAIL_MESSAGE, "QEMU offers no files (%s): %s", PARCEL_NAME,
			  strerror(-err));
		return err;
	}
	err = cpio_unpack(parcel_read, &file, &failure);
	fwcfg_close(&file);
	if (err == -ENOSPC)
		mail_text(MAIL_MESSAGE, "the guest's memory is too small for the files (at %s)",
			  failure.path);
	else if (err)
		mail_text(MAIL_MESSAGE, "the files could not be unpacked: %s %s: %s", failure.what,
			  failure.path, strerror(-err));
	return err;
}
