/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The file of a snapshot (engine/vm/machine/snapshot.h). */
#ifndef ENGINE_VM_MACHINE_SNAPSHOT_FILE_H
#define ENGINE_VM_MACHINE_SNAPSHOT_FILE_H

#include <stddef.h>
#include <stdint.h>

struct buf;
struct err;

#define SNAPSHOT_MAGIC   0x324e5352u /* "RSN2" */
#define SNAPSHOT_BEFORE  0x314e5352u /* "RSN1": without the RAM's hash */
#define SNAPSHOT_EXTENTS (1u << 20)  /* maximum per file */

struct snapshot_head {
	uint32_t magic, key_bytes;
	uint64_t state_bytes, ram_size;
	uint32_t extents, reserved;
	uint64_t ram_hash; /* snapshot_ram_hash() */
	uint64_t checksum; /* XXH3 (64 bits) of the head with this field 0, and of all after it */
};

struct snapshot_extent {
	uint64_t at, size; /* in RAM */
};

/* The VM's content, in files: the RAM in full size, with holes where it was never written, and
 * QEMU's state. */
struct snapshot_content {
	const char *key;
	int ram_fd, state_fd;
	uint64_t *ram_hash; /* filled in by reading and writing; may be NULL */
};

/* A hash (XXH3, 64 bits) of the RAM's pages that are not zero, with their numbers; 0: it cannot be
 * read. */
uint64_t snapshot_ram_hash(int ram_fd);

/* Writes the file `path`; removes it after an error: -errno with a message. */
int snapshot_write(const char *path, const struct snapshot_content *c, struct err *e);
/* Reads it into the two files: the RAM's must have the full size and be empty. -ENOENT: no such
 * file, or one of an older version; -EBADMSG: it is damaged, or belongs to another machine (its key
 * differs); or -errno; with a message. */
int snapshot_read(const char *path, const struct snapshot_content *c, struct err *e);
/* Reads only the key; 0 or -errno. */
int snapshot_read_key(const char *path, struct buf *key);

#endif
