// SPDX-License-Identifier: GPL-2.0-or-later
/* A snapshot's file from any bytes: its key, then all of it, into a small memory. The checksum is
 * corrected, so that the rest is reached. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xxhash.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/machine/snapshot_file.h"

#define RAM (64u << 10)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void put(int fd, const uint8_t *data, size_t n)
{
	struct snapshot_head head = { 0 };
	XXH3_state_t *sum = XXH3_createState();

	memcpy(&head, data, n < sizeof(head) ? n : sizeof(head));
	head.magic = SNAPSHOT_MAGIC;
	head.checksum = 0;
	XXH3_64bits_reset(sum);
	XXH3_64bits_update(sum, &head, sizeof(head));
	if (n > sizeof(head))
		XXH3_64bits_update(sum, data + sizeof(head), n - sizeof(head));
	head.checksum = XXH3_64bits_digest(sum);
	XXH3_freeState(sum);
	(void)!write(fd, &head, sizeof(head));
	if (n > sizeof(head))
		(void)!write(fd, data + sizeof(head), n - sizeof(head));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct snapshot_content c = { .ram_fd = memfd_create("ram", MFD_CLOEXEC),
				      .state_fd = memfd_create("state", MFD_CLOEXEC) };
	int fd = memfd_create("snapshot", MFD_CLOEXEC);
	struct buf key = { 0 };
	struct err e;
	char path[64];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	put(fd, data, n);
	if (ftruncate(c.ram_fd, RAM) == 0 && snapshot_read_key(path, &key) == 0) {
		c.key = buf_str(&key);
		snapshot_read(path, &c, &e);
	}
	buf_free(&key);
	close(fd);
	close(c.ram_fd);
	close(c.state_fd);
	return 0;
}
