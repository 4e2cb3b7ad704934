// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/filemap.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"

static int map_fd(struct filemap *map, int fd, const char *path, struct err *e)
{
	struct stat st;
	void *p;

	if (fstat(fd, &st) < 0)
		return err_set(e, -errno, "%s: %s", path, strerror(errno));
	if (!S_ISREG(st.st_mode))
		return err_set(e, -EINVAL, "%s: not a regular file", path);
	if (st.st_size == 0)
		return err_set(e, -EINVAL, "%s: the file is empty", path);
	p = mmap(NULL, st.st_size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	if (p == MAP_FAILED)
		return err_set(e, -errno, "%s: cannot map the file: %s", path, strerror(errno));
	map->bytes = p;
	map->size = st.st_size;
	return 0;
}

int filemap_open(struct filemap *map, const char *path, struct err *e)
{
	/* O_NONBLOCK: a FIFO of that name must not block us before it is refused. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), r;

	*map = (struct filemap){ 0 };
	if (fd < 0)
		return err_set(e, -errno, "%s: %s", path, strerror(errno));
	r = map_fd(map, fd, path, e);
	close(fd);
	return r;
}

void filemap_close(struct filemap *map)
{
	if (map->bytes)
		munmap((void *)map->bytes, map->size);
	*map = (struct filemap){ 0 };
}
