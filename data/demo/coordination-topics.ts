/** What meetings agree, in words of our own, and the office that would do it. At least as many as a regency agrees in a year. */
export const ACTION_TOPICS: readonly { readonly action: string; readonly responsible: string }[] = [
  { action: "Memadankan data keluarga penerima dengan catatan kependudukan", responsible: "Dinas Sosial dan Dukcapil" },
  { action: "Menuntaskan buku rekening yang gagal dibuka oleh bank penyalur", responsible: "Bank penyalur" },
  { action: "Menyalurkan kartu yang masih tersimpan di kantor cabang", responsible: "Bank penyalur" },
  {
    action: "Menyusun daftar keluarga yang siap graduasi menurut kecamatan",
    responsible: "Koordinator PKH kabupaten/kota",
  },
  { action: "Menganggarkan dana sharing operasional pada perubahan APBD", responsible: "Bappeda dan BPKAD" },
  {
    action: "Menjadwalkan ulang pertemuan P2K2 di kecamatan yang tertinggal",
    responsible: "Koordinator PKH kabupaten/kota",
  },
  { action: "Mencocokkan penerima BLT Dana Desa dengan peserta PKH", responsible: "DPMD dan Dinas Sosial" },
  { action: "Melaksanakan musyawarah desa untuk usulan data sosial", responsible: "DPMD dan pemerintah desa" },
  { action: "Menindaklanjuti pengaduan yang belum dijawab lebih dari 30 hari", responsible: "Dinas Sosial" },
  { action: "Memeriksa ulang kelayakan peserta kohor lama", responsible: "Pendamping sosial PKH" },
  { action: "Menghubungkan keluarga graduasi dengan usaha BUM Desa", responsible: "DPMD dan pendamping desa" },
  {
    action: "Melengkapi verifikasi komitmen pendidikan di sekolah yang belum melapor",
    responsible: "Dinas Pendidikan",
  },
  { action: "Melengkapi verifikasi komitmen kesehatan di puskesmas", responsible: "Dinas Kesehatan" },
  {
    action: "Mengusulkan jaminan kesehatan bagi anggota keluarga yang belum terdaftar",
    responsible: "Dinas Kesehatan",
  },
  { action: "Memetakan desa tanpa pendamping dan membagi wilayah dampingan", responsible: "Dinas Sosial" },
  {
    action: "Merekonsiliasi dana yang tidak ditarik bersama bank penyalur",
    responsible: "Dinas Sosial dan bank penyalur",
  },
];
