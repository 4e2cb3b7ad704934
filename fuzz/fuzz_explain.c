// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Untrusted code, followed in every way that `ringtrip explain` follows code. The first byte
 * selects 64 or 32 bits, and whether the rest is the code of a kernel, of a C library, or its whole
 * file.
 */
#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "explain/decoder.h"
#include "explain/dispatch.h"
#include "explain/kernel_code.h"
#include "explain/libc.h"
#include "explain/machine.h"
#include "sym/elfview.h"
#include "sym/ksyms.h"

#define BASE 0xffffffff81000000ull

enum { WIDE = 1, LIBRARY = 2, FILE_ITSELF = 4 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* ---- a kernel: functions of 32 bytes, and what they are called ---- */

static const char *const names[] = {
	"x64_sys_call",       "__fentry__",       "__x86_indirect_thunk_rax",
	"__x86_return_thunk", "entry_SYSCALL_64", "do_syscall_64",
	"__x64_sys_a",        "__x64_sys_b"
};

enum { FUNCTION = 32, N_NAMES = sizeof(names) / sizeof(*names) };

static void ask_kernel(const uint8_t *data, size_t n, int bits)
{
	uint64_t base = bits == 64 ? BASE : (uint32_t)BASE, out[4];
	struct piece pieces[2] = {
		{ ".text", base, data, n, .code = true, .constant = true },
		{ ".rodata", base + n, data, n, .constant = true },
	};
	struct elfspace space = { pieces, 2, bits };
	struct ksym syms[N_NAMES];
	struct kernel_code k = { .space = &space, .syms = syms, .d = decoder_new(bits) };
	struct dispatcher d;
	struct way w;

	for (; k.n_syms < N_NAMES && k.n_syms * FUNCTION < n; k.n_syms++)
		syms[k.n_syms] = (struct ksym){ base + k.n_syms * FUNCTION, names[k.n_syms], 'T' };
	for (uint32_t nr = 0; nr < 4; nr++) {
		dispatch_number(&k, base, nr * 41, &w);
		if (w.handler && !kernel_code_name(&k, w.handler, NULL))
			abort();
		dispatch_sub(&k, base, ABI_I386, nr, &w);
	}
	for (int abi = 0; abi < ABI_COUNT; abi++)
		if (!dispatcher_find(&k, abi, &d))
			dispatcher_handler(&k, &d, 3, &w);
	kernel_code_callees(&k, base, out, 4);
	kernel_code_callers(&k, base + FUNCTION, out, 4);
	decoder_free(k.d);
}

/* ---- a library ---- */

static void see(void *ctx, const char *name, const struct wrapper *w)
{
	if (!*name || w->n_rows > WRAPPER_ROWS)
		abort();
	++*(unsigned *)ctx;
}

static void read_functions(const struct libc *l)
{
	static struct wrapper w;
	const struct elfname *all, *some[4];
	struct buf text = { 0 };
	unsigned count = 0;
	size_t n;

	all = elfview_names(l->view, &n);
	for (size_t i = 0; i < n && i < 8; i++) {
		if (libc_function(l, all[i].name, &w))
			continue;
		for (size_t k = 0; k < w.n_rows; k++)
			decoder_text(l->d, elfview_space(l->view), w.rows[k].addr, &text);
		libc_names(l, w.addr, some, 4);
	}
	libc_socket_functions(l, see, &count);
	buf_free(&text);
}

static void ask_file(const void *bytes, size_t n)
{
	char path[64];
	struct libc l;
	int fd = memfd_create("fuzz", 0);

	if (fd < 0 || write(fd, bytes, n) != (ssize_t)n)
		abort();
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (!libc_open(&l, path, NULL))
		read_functions(&l);
	libc_free(&l);
	close(fd);
}

/* ELF header, sections, symbols, names, code: the minimum for a function with a name. */
struct library {
	Elf64_Ehdr header;
	Elf64_Shdr sections[5];
	Elf64_Sym syms[3];
	char strings[64];
};

static void ask_library(const uint8_t *data, size_t n)
{
	static const char strings[] = "\0.text\0.symtab\0.strtab\0recv\0errno";
	struct buf file = { 0 };
	struct library l = {
		.header = { .e_type = ET_DYN,
			    .e_machine = EM_X86_64,
			    .e_version = EV_CURRENT,
			    .e_shoff = offsetof(struct library, sections),
			    .e_ehsize = sizeof(Elf64_Ehdr),
			    .e_shentsize = sizeof(Elf64_Shdr),
			    .e_shnum = 4,
			    .e_shstrndx = 3 },
		.sections = { { 0 },
			      { 1, SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, 0x1000, sizeof(l), n, 0,
				0, 16, 0 },
			      { 7, SHT_SYMTAB, 0, 0, offsetof(struct library, syms), sizeof(l.syms),
				3, 1, 8, sizeof(Elf64_Sym) },
			      { 15, SHT_STRTAB, 0, 0, offsetof(struct library, strings),
				sizeof(l.strings), 0, 0, 1, 0 } },
		.syms = { { 0 },
			  { 23, ELF64_ST_INFO(STB_GLOBAL, STT_FUNC), 0, 1, 0x1000, n },
			  { 28, ELF64_ST_INFO(STB_GLOBAL, STT_TLS), 0, 1, 0, 4 } },
	};

	memcpy(l.header.e_ident, ELFMAG, SELFMAG);
	l.header.e_ident[EI_CLASS] = ELFCLASS64;
	l.header.e_ident[EI_DATA] = ELFDATA2LSB;
	l.header.e_ident[EI_VERSION] = EV_CURRENT;
	memcpy(l.strings, strings, sizeof(strings));
	buf_add(&file, &l, sizeof(l));
	buf_add(&file, data, n);
	ask_file(file.data, file.len);
	buf_free(&file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	int bits;

	if (n < 2)
		return 0;
	bits = data[0] & WIDE ? 64 : 32;
	if (data[0] & FILE_ITSELF)
		ask_file(data + 1, n - 1);
	else if (data[0] & LIBRARY)
		ask_library(data + 1, n - 1);
	else
		ask_kernel(data + 1, n - 1, bits);
	return 0;
}
