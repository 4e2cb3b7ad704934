// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/fwcfg.h"

#include <endian.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/io.h>
#include <unistd.h>

/* docs/specs/fw_cfg.rst: "x86 register locations", "Guest-side DMA interface". */
#define PORT_FIRST    0x510
#define PORT_DMA_HIGH 0x514
#define PORT_DMA_LOW  0x518
#define PORT_COUNT    12
#define SELECT_FILES  0x19
#define DMA_ERROR     1u
#define DMA_READ      2u
#define DMA_SELECT    8u

#define PAGE          4096
#define PAGEMAP_THERE (1ull << 63) /* Documentation/admin-guide/mm/pagemap.rst */
#define PAGEMAP_FRAME ((1ull << 55) - 1)

struct dma {
	uint32_t control, length;
	uint64_t address;
};

struct file_entry {
	uint32_t size;
	uint16_t select, reserved;
	char name[56];
};

/* What the emulator reads and writes: one page each, so that no transfer crosses a page
 * boundary. */
static union {
	struct dma dma;
	char page[PAGE];
} request __attribute__((aligned(PAGE)));
static char data[PAGE] __attribute__((aligned(PAGE)));

/* Physical address of an object within one page, or 0. */
static uint64_t physical(const struct fwcfg *f, const void *at)
{
	uint64_t entry = 0;

	if (pread(f->pagemap, &entry, 8, (uintptr_t)at / PAGE * 8) != 8 || !(entry & PAGEMAP_THERE))
		return 0;
	return (entry & PAGEMAP_FRAME) * PAGE + (uintptr_t)at % PAGE;
}

/* Transfers the next `n` bytes, at most a page, into `data`; `control` may select a file first. */
static int transfer(const struct fwcfg *f, uint32_t control, uint32_t n)
{
	volatile struct dma *dma = &request.dma;
	uint64_t to, at;

	/* the page must be present and private before its address is looked up */
	memset(data, 0, 1);
	*dma = (struct dma){ htobe32(control | DMA_READ), htobe32(n), 0 };
	to = physical(f, data);
	at = physical(f, &request);
	if (!to || !at)
		return -EFAULT;
	dma->address = htobe64(to);
	outl(htobe32(at >> 32), PORT_DMA_HIGH);
	outl(htobe32((uint32_t)at), PORT_DMA_LOW);
	while (dma->control && !(be32toh(dma->control) & DMA_ERROR))
		;
	return dma->control ? -EIO : 0;
}

static int find(struct fwcfg *f, const char *name)
{
	struct file_entry entry;
	uint32_t count;
	int err = transfer(f, SELECT_FILES << 16 | DMA_SELECT, sizeof(count));

	memcpy(&count, data, sizeof(count));
	for (uint32_t i = be32toh(count); i && !err; i--) {
		err = transfer(f, 0, sizeof(entry));
		memcpy(&entry, data, sizeof(entry));
		if (err || strncmp(entry.name, name, sizeof(entry.name)))
			continue;
		f->select = be16toh(entry.select);
		f->left = be32toh(entry.size);
		return transfer(f, (uint32_t)f->select << 16 | DMA_SELECT, 0);
	}
	return err ? err : -ENOENT;
}

int fwcfg_open(struct fwcfg *f, const char *name)
{
	int err;

	*f = (struct fwcfg){ .pagemap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC) };
	if (f->pagemap < 0)
		return -errno;
	err = ioperm(PORT_FIRST, PORT_COUNT, 1) < 0 ? -errno : find(f, name);
	if (err)
		fwcfg_close(f);
	return err;
}

ssize_t fwcfg_read(struct fwcfg *f, void *to, size_t n)
{
	size_t done = 0;

	while (done < n && f->left) {
		size_t part = n - done < PAGE ? n - done : PAGE;
		int err;

		if (part > f->left)
			part = f->left;
		err = transfer(f, 0, part);
		if (err)
			return err;
		memcpy((char *)to + done, data, part);
		f->left -= part;
		done += part;
	}
	return done;
}

void fwcfg_close(struct fwcfg *f)
{
	/* An I/O bitmap slows down task switches, and forks inherit it. */
	ioperm(PORT_FIRST, PORT_COUNT, 0);
	close(f->pagemap);
	f->pagemap = -1;
}
