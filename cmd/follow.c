// SPDX-License-Identifier: GPL-2.0-or-later
#include "cmd/follow.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/err.h"

#define LOOK_NS 20000000 /* between looks: 20 ms */

/*
 * A read lease is granted only if nobody has the file open for writing (fcntl(2)); it is given back
 * at once. A file system or an owner for which there are no leases: a writer is assumed.
 */
static bool has_writer(int fd)
{
	signal(SIGIO, SIG_IGN); /* a writer who comes at this moment */
	if (fcntl(fd, F_SETLEASE, F_RDLCK) < 0)
		return true;
	fcntl(fd, F_SETLEASE, F_UNLCK);
	return false;
}

int follow_grown(struct follow *f, struct err *e)
{
	const struct timespec pause = { .tv_nsec = LOOK_NS };
	struct stat st;

	for (;;) {
		bool written;

		nanosleep(&pause, NULL);
		written = has_writer(f->fd); /* before the size: its last words count */
		if (fstat(f->fd, &st) < 0)
			return err_set(e, -errno, "the trace: %s", strerror(errno));
		if ((uint64_t)st.st_size < f->seen)
			return err_set(e, -ESTALE,
				       "the trace was begun anew by another recording; run "
				       "`ringtrip show --follow` again");
		if ((uint64_t)st.st_size > f->seen) {
			f->seen = st.st_size;
			return 1;
		}
		if (!written)
			return 0;
	}
}
